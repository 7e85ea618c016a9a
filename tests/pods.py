"""What a hub makes of deploy/values.yaml. Run by a hub's Python with more values as JSON; prints what tests look at.

Stands where the chart's own jupyterhub_config.py does, as far as the values that we set go: `hub.config` and the names
under `singleuser` become traits, then the snippets of `hub.extraConfig` are run.
"""

import asyncio
import json
import sys
import types
from pathlib import Path

import yaml
from jupyterhub.app import JupyterHub
from jupyterhub.authenticators.shared import SharedPasswordAuthenticator
from kubernetes_asyncio.client import ApiClient
from kubespawner import KubeSpawner
from traitlets.config import Config

sys.path.insert(0, str(Path(__file__).parents[1] / "deploy"))
from check import VALUES, merged

PASSED_ON = {
    "defaultUrl": "default_url",
    "extraEnv": "environment",
    "lifecycleHooks": "lifecycle_hooks",
    "memory.guarantee": "mem_guarantee",
    "memory.limit": "mem_limit",
    "cpu.guarantee": "cpu_guarantee",
    "cpu.limit": "cpu_limit",
    "storage.capacity": "storage_capacity",
}
CLASSES = {cls.__name__: cls for cls in [*JupyterHub().classes, KubeSpawner, SharedPasswordAuthenticator]}


def get(values, path):
    for name in path.split("."):
        values = values[name]
    return values


def unknown(given):
    """Names that no class of the hub's has as something to configure."""
    for name, traits in given.items():
        if name not in CLASSES:
            yield name
            continue
        known = CLASSES[name].class_traits(config=True)
        yield from (f"{name}.{trait}" for trait in traits if trait not in known)
        for override in traits.get("group_overrides", {}).values():
            spawner = KubeSpawner.class_traits(config=True)
            yield from (f"KubeSpawner.{trait}" for trait in override["spawner_override"] if trait not in spawner)


async def pod(config, name, groups):
    user = types.SimpleNamespace(name=name, escaped_name=name, id=1, url=f"/user/{name}/", groups=groups)
    # kubespawner's own way to make a pod's description without a cluster to send it to.
    spawner = KubeSpawner(config=config, _mock=True, user=user)
    await spawner.apply_group_overrides()
    return ApiClient().sanitize_for_serialization(await spawner.get_pod_manifest())


async def main():
    values = merged(yaml.safe_load(VALUES.read_text("utf-8")), json.loads(sys.argv[1]))
    config = Config(values["hub"]["config"])
    sys.modules["z2jh"] = types.SimpleNamespace(get_config=lambda path: get(values, path))
    for snippet in values["hub"]["extraConfig"].values():
        exec(snippet, {"c": config})  # noqa: S102 (as the chart does)
    for name, trait in PASSED_ON.items():
        config.KubeSpawner[trait] = get(values["singleuser"], name)
    config.KubeSpawner.image = "{name}:{tag}".format(**values["singleuser"]["image"])
    hub = JupyterHub(config=config)
    authenticator = hub.authenticator_class(config=config)
    names = ["instructor", "seat-01", "seat-101", "root", "seat-1", "seat-01x", "instructor2"]
    instructors = [types.SimpleNamespace(name="instructors")]
    told = {
        "unknown": list(unknown(values["hub"]["config"])),
        "authenticator": hub.authenticator_class.__name__,
        "let_in": [name for name in names if authenticator.validate_username(name)],
        "admins": sorted(authenticator.admin_users),
        "groups": hub.load_groups,
        "learner": await pod(config, "seat-01", []),
        "instructor": await pod(config, "instructor", instructors),
    }
    print(json.dumps(told))


asyncio.run(main())
