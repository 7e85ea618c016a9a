"""nbgrader's configuration on a hub: ngshare carries the files, and the hub says where it and the gradebook are."""

import os
from pathlib import Path

from ngshare_exchange import configureExchange

c = get_config()  # noqa: F821 (traitlets puts it here)
c.CourseDirectory.course_id = "wellput"
configureExchange(c, os.environ["WELLPUT_NGSHARE"])
# A learner's tasks lie there already and are handed in from there. Absolute, since nbgrader's list goes there first.
c.Exchange.assignment_dir = str(Path.home() / "exercises")
# Set for an instructor whose gradebook is in PostgreSQL; else it is a file in their home.
if "WELLPUT_GRADEBOOK" in os.environ:
    c.CourseDirectory.db_url = os.environ["WELLPUT_GRADEBOOK"]
