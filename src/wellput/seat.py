"""What runs in a seat of a workshop: brings the course in its home up to date, then serves it to the hub.

Started by JupyterHub, as the account of the seat. What it may use is bounded here, for itself and the kernels that it
starts, each by itself; an account can't lift the bounds again.
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path

from wellput import launch, layout
from wellput.errors import WellPutError

_MOST_PROCESSES = 512  # threads count too: a kernel has a dozen
_MOST_BYTES_A_FILE = 200_000_000


def main() -> None:
    """Serve the seat that the hub's environment variables name."""
    teach = os.environ.get("WELLPUT_ROLE") == "instructor"
    home = Path.home()
    os.umask(0o077)
    bound(int(os.environ.get("WELLPUT_MEMORY_MB", "0")))
    try:
        layout.lay_out(home, teach=teach)
    except WellPutError as error:  # the seat opens with what is there; the hub's log tells
        print(f"wellput: {error}", file=sys.stderr, flush=True)
    os.chdir(home)  # nbgrader takes its course from here
    options = {
        **launch.quiet_options(home / ".config" / "well-put"),
        "ServerApp.root_dir": home,
        "ServerApp.default_url": launch.FORMGRADER if teach else launch.PAGE,
    }
    arguments = [f"--{name}={value}" for name, value in options.items()]
    if not teach:
        arguments += [f"--ServerApp.jpserver_extensions={name}=False" for name in launch.NOT_FOR_LEARNERS]
    os.environ["PYTHONSAFEPATH"] = "1"
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type] # see launch.run
    from jupyterhub.singleuser import main as serve  # noqa: PLC0415

    sys.argv[1:] = [*sys.argv[1:], *arguments]
    serve()


def bound(memory_mb: int) -> None:
    """Bound what each process of this account may use; 0 MB is no bound on memory."""
    if memory_mb:
        resource.setrlimit(resource.RLIMIT_DATA, (memory_mb << 20, memory_mb << 20))
    resource.setrlimit(resource.RLIMIT_NPROC, (_MOST_PROCESSES, _MOST_PROCESSES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_BYTES_A_FILE, _MOST_BYTES_A_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
