"""`python -m wellput` is the command `wellput`."""

import sys

from wellput.cli import main

sys.exit(main())
