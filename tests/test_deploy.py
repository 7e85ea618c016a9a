"""What can be known of deploy/ without a hub or a cluster; tests/browser/test_hub.py makes a hub of it."""

import copy
import json
import re
import subprocess
import sys
import tomllib
import types
from pathlib import Path

import pytest
import yaml
from traitlets.config import Config

import wellput

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
VALUES = yaml.safe_load((DEPLOY / "values.yaml").read_text("utf-8"))
NGSHARE = {
    part["kind"]: part for part in yaml.safe_load_all((DEPLOY / "ngshare" / "kubernetes.yaml").read_text("utf-8"))
}
OWN = {
    "hub.config.SharedPasswordAuthenticator.user_password": "a password of the room's",
    "hub.config.SharedPasswordAuthenticator.admin_password": "a longer one, of 32 characters or more",
    "proxy.https.hosts": ["hub.example.org"],
    "proxy.https.letsencrypt.contactEmail": "me@example.org",
    "singleuser.image.name": "registry.example.org/well-put",
}


def get(values, path):
    for name in path.split("."):
        values = values[name]
    return values


def with_own(own):
    values = copy.deepcopy(VALUES)
    for path, value in own.items():
        above, name = path.rsplit(".", 1)
        get(values, above)[name] = value
    return values


def refuse(monkeypatch, values):
    """Run the snippets as the chart does; `z2jh` is a module of its hub image that looks values up."""
    monkeypatch.setitem(sys.modules, "z2jh", types.SimpleNamespace(get_config=lambda path: get(values, path)))
    for snippet in values["hub"]["extraConfig"].values():
        exec(snippet, {"c": Config(values["hub"]["config"])})  # noqa: S102


def test_as_it_stands_the_hub_refuses_to_start_and_names_all_that_is_missing(monkeypatch):
    with pytest.raises(SystemExit) as refused:
        refuse(monkeypatch, VALUES)
    assert [path for path in OWN if path not in str(refused.value)] == []


def test_with_what_is_one_s_own_it_starts(monkeypatch):
    refuse(monkeypatch, with_own(OWN))


@pytest.mark.parametrize("path", OWN)
@pytest.mark.parametrize("how", ["left out", "left as the template has it"])
def test_a_single_missing_value_is_named_alone(monkeypatch, path, how):
    value = "<yours>" if how == "left as the template has it" else get(VALUES, path)
    with pytest.raises(SystemExit) as refused:
        refuse(monkeypatch, with_own({**OWN, path: value}))
    assert [p for p in OWN if p in str(refused.value)] == [path]


def test_no_image_of_ours_can_be_pulled_before_its_registry_is_named():
    # A name with capitals is no name of an image: nothing of a stranger's is pulled by accident.
    images = [VALUES["singleuser"]["image"]["name"], container()["image"]]
    assert all(re.search("[A-Z]", image.split("/")[0]) for image in images)


def test_the_versions_of_image_hub_and_ngshare_are_pinned_and_agree():
    assert VALUES["singleuser"]["image"]["tag"] == wellput.__version__
    for folder in ("deploy/image/requirements.txt", "deploy/ngshare/requirements.in", "requirements/hub.in"):
        assert "jupyterhub==5.5.*\n" in (ROOT / folder).read_text("utf-8"), folder
    lock = dict(
        re.findall(r"^([\w-]+)==([\d.]+)", (DEPLOY / "ngshare" / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    )
    assert lock["jupyterhub"].startswith("5.5.")
    assert lock["sqlalchemy"].startswith("1.")
    assert container()["image"].endswith(f":{lock['ngshare']}")


def test_the_image_asks_for_the_packages_that_the_course_does():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = set((DEPLOY / "image" / "requirements.txt").read_text("utf-8").splitlines())
    # These come with repo2docker's own environment.
    theirs = re.compile(r"(ipywidgets|jupyterlab)\b")
    extras = project["optional-dependencies"]["course"]
    assert [line for line in project["dependencies"] + extras if line not in asked and not theirs.match(line)] == []


def test_each_file_that_the_last_step_installs_is_there():
    installed = re.findall(r"^install .* (etc/\S+) ", (DEPLOY / "image" / "postBuild").read_text("utf-8"), re.MULTILINE)
    assert sorted(installed) == sorted(f"etc/{path.name}" for path in (DEPLOY / "image" / "etc").iterdir())


def container():
    return NGSHARE["Deployment"]["spec"]["template"]["spec"]["containers"][0]


def test_hub_and_servers_find_ngshare_where_it_is():
    service = NGSHARE["Service"]
    address = f"http://{service['metadata']['name']}:{service['spec']['ports'][0]['port']}"
    assert VALUES["hub"]["services"]["ngshare"]["url"] == address
    given = {variable["name"]: variable.get("value") for variable in container()["env"]}
    prefix = given["JUPYTERHUB_SERVICE_PREFIX"].rstrip("/")
    assert VALUES["singleuser"]["extraEnv"]["WELLPUT_NGSHARE"] == address + prefix
    assert given["JUPYTERHUB_SERVICE_URL"].endswith(f":{container()['ports'][0]['containerPort']}/")


def test_the_network_lets_a_learner_s_server_reach_ngshare_and_nothing_on_the_internet():
    policy = VALUES["singleuser"]["networkPolicy"]
    assert policy["enabled"]
    assert not policy["egressAllowRules"]["nonPrivateIPs"]
    (rule,) = policy["egress"]
    labels = NGSHARE["Deployment"]["spec"]["template"]["metadata"]["labels"]
    assert rule["to"][0]["podSelector"]["matchLabels"].items() <= labels.items()
    assert rule["ports"] == NGSHARE["NetworkPolicy"]["spec"]["ingress"][0]["ports"]
    assert NGSHARE["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"].items() <= labels.items()


def test_the_way_to_the_gradebook_is_open_to_the_instructor_s_label_alone():
    (policy,) = yaml.safe_load_all((DEPLOY / "gradebook.yaml").read_text("utf-8"))
    override = VALUES["hub"]["config"]["Spawner"]["group_overrides"]["instructors"]["spawner_override"]
    assert policy["spec"]["podSelector"]["matchLabels"] == override["extra_labels"]


def check(tmp_path, schema, *values):
    (tmp_path / "schema.json").write_text(json.dumps(schema), "utf-8")
    for number, more in enumerate(values):
        (tmp_path / f"{number}.yaml").write_text(yaml.safe_dump(more), "utf-8")
    own = [tmp_path / f"{number}.yaml" for number in range(len(values))]
    command = [sys.executable, DEPLOY / "check.py", "--schema", tmp_path / "schema.json", *own]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "additionalProperties": False,
    "required": ["rbac"],
    "properties": {
        "hub": {"type": "object"},
        "proxy": {"type": "object"},
        "singleuser": {"type": "object"},
        "cull": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "enabled": {"type": "boolean"},
                "every": {"type": "integer"},
                "timeout": {"type": "integer"},
            },
        },
    },
}


def test_check_leaves_what_is_required_to_the_chart_s_own_values(tmp_path):
    assert check(tmp_path, SCHEMA) == (0, "The schema has nothing against these values.\n")


def test_check_names_what_the_schema_does_not_know_and_what_has_another_type(tmp_path):
    code, told = check(tmp_path, SCHEMA, {"cull": {"evry": 1}}, {"cull": {"timeout": "an hour"}, "singlesuer": {}})
    assert code == 1
    assert told.splitlines() == [
        "the top level: Additional properties are not allowed ('singlesuer' was unexpected)",
        "cull: Additional properties are not allowed ('evry' was unexpected)",
        "cull.timeout: 'an hour' is not of type 'integer'",
    ]


def test_check_merges_as_helm_does(tmp_path):
    # What one file has wrong another may put right: mappings are merged, everything else is replaced.
    code, told = check(tmp_path, SCHEMA, {"cull": {"timeout": "an hour"}}, {"cull": {"timeout": 60}})
    assert (code, told) == (0, "The schema has nothing against these values.\n")
