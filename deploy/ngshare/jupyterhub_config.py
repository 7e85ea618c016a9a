"""A hub on one's own machine with ngshare beside it, to try a round before there is a cluster: see ../README.md.

Takes from the environment the folder for everything (WELLPUT_TRIAL), two passwords (WELLPUT_PASSWORD of 8 characters or
more, WELLPUT_ADMIN_PASSWORD of 32 or more), the environments of the learners' image and of ngshare (WELLPUT_IMAGE,
WELLPUT_NGSHARE), and the first of four ports (WELLPUT_PORT, 8000). Every server runs as whoever starts the hub: this is
no room for learners.
"""

import asyncio
import os
from pathlib import Path
from typing import Any

c = get_config()  # noqa: F821 (traitlets puts it here)
trial = Path(os.environ["WELLPUT_TRIAL"]).resolve()
image = Path(os.environ["WELLPUT_IMAGE"]).resolve()
ngshare = Path(os.environ["WELLPUT_NGSHARE"]).resolve()
port = int(os.environ.get("WELLPUT_PORT", "8000"))
instructor = "instructor"

c.JupyterHub.bind_url = f"http://127.0.0.1:{port}"
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{port + 1}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{port + 2}"
c.ConfigurableHTTPProxy.pid_file = str(trial / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{trial / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(trial / "cookie_secret")

c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = os.environ["WELLPUT_PASSWORD"]
c.SharedPasswordAuthenticator.admin_password = os.environ["WELLPUT_ADMIN_PASSWORD"]
c.Authenticator.admin_users = {instructor}
c.Authenticator.allow_all = True
c.Authenticator.username_pattern = rf"({instructor}|seat-[0-9]{{2}})\Z"
c.JupyterHub.load_groups = {"instructors": {"users": [instructor]}}

c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = str(trial / "{username}")
c.Spawner.cmd = [str(image / "bin" / "jupyterhub-singleuser")]
c.Spawner.default_url = "/doc/tree/course/00-welcome.ipynb"
c.Spawner.http_timeout = 120
c.Spawner.environment = {
    "PYTHONSAFEPATH": "1",
    "WELLPUT_NGSHARE": f"http://127.0.0.1:{port + 3}/services/ngshare",
}
c.Spawner.group_overrides = {
    "instructors": {
        "groups": ["instructors"],
        "spawner_override": {
            "default_url": "/formgrader",
            "environment": {"JUPYTER_CONFIG_PATH": str(image / "share/wellput/instructor")},
        },
    },
}


async def lay_out(spawner: Any) -> None:
    """Put the course into a home before its server starts; on a cluster a lifecycle hook does."""
    teach = ["--teach"] if spawner.user.name == instructor else []
    command = [str(image / "bin" / "python"), "-P", "-m", "wellput", "lay-out", str(trial / spawner.user.name), *teach]
    if await (await asyncio.create_subprocess_exec(*command)).wait():
        raise RuntimeError(f"The course can't be laid out for {spawner.user.name}: see above.")


c.Spawner.pre_spawn_hook = lay_out

c.JupyterHub.services = [
    {
        "name": "ngshare",
        "url": f"http://127.0.0.1:{port + 3}",
        "command": [
            str(ngshare / "bin" / "python"),
            "-m",
            "ngshare",
            "--admins",
            instructor,
            "--database",
            f"sqlite:///{trial / 'ngshare.sqlite'}",
            "--storage",
            str(trial / "ngshare-files"),
        ],
    },
]
