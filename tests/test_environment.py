"""Binder's environment branch, written in a small copy of the repository."""

import contextlib
import io
import re
import runpy
import shutil
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = Path("binder", "environment.py")
TEXTS = ("course/00-welcome.ipynb", "datasets/locale/en.toml", "src/wellput/lab/static/manifest.json", "README.md")
SETTINGS = Path("src", "wellput", "lab", "settings")


def git(repository, *words):
    done = subprocess.run(["git", *words], cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def script(repository, *words):
    """What `python binder/environment.py` prints there."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        runpy.run_path(str(repository / SCRIPT))["main"](list(words))
    return printed.getvalue()


@pytest.fixture
def repository(tmp_path):
    repository = tmp_path / "repository"
    shutil.copytree(ROOT / "binder", repository / "binder")
    shutil.copytree(ROOT / SETTINGS, repository / SETTINGS)
    for name in TEXTS:
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, repository / name)
    git(tmp_path, "init", "--quiet", "--initial-branch", "main", "repository")
    git(repository, "config", "user.name", "An author")
    git(repository, "config", "user.email", "author@example.org")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "The course")
    return repository


def test_the_branch_holds_five_small_files_and_nothing_of_the_course(repository):
    assert "git push origin binder" in script(repository)
    listed = [line.split() for line in git(repository, "ls-tree", "-r", "-l", "binder").splitlines()]
    assert {name: mode for mode, _, _, _, name in listed} == {
        "binder/overrides.json": "100644",
        "binder/page_config.json": "100644",
        "binder/postBuild": "100755",
        "binder/requirements.txt": "100644",
        "binder/runtime.txt": "100644",
    }
    assert sum(int(size) for _, _, _, size, _ in listed) < 8000
    assert git(repository, "rev-list", "--count", "refs/heads/binder") == "1"  # without the course's history
    assert git(repository, "status", "--porcelain") == ""
    assert git(repository, "branch", "--show-current") == "main"


def test_the_branch_asks_for_what_the_course_asks_for_and_for_a_bounded_puller(repository):
    script(repository)
    asked = git(repository, "show", "binder:binder/requirements.txt").splitlines()
    ours = (ROOT / "binder" / "requirements.txt").read_text("utf-8").splitlines()
    assert asked[: len(ours)] == ours
    assert [line for line in asked[len(ours) :] if not line.startswith("#")] == ["nbgitpuller>=1.2,<2"]
    assert not any(line.startswith(("wellput", ".", "git+")) for line in asked)


def test_no_change_of_the_course_gives_binder_anything_to_build(repository):
    script(repository)
    before = git(repository, "rev-parse", "binder", "binder^{tree}")
    for name in TEXTS:
        with (repository / name).open("a", encoding="utf-8") as file:
            file.write("\n")
    git(repository, "commit", "--quiet", "-am", "Other words")
    assert "nothing for Binder to build" in script(repository)
    assert git(repository, "rev-parse", "binder", "binder^{tree}") == before


def test_a_change_of_what_is_installed_is_one_commit_on_top(repository):
    script(repository)
    first = git(repository, "rev-parse", "binder")
    with (repository / "binder" / "requirements.txt").open("a", encoding="utf-8") as file:
        file.write("humanize>=4,<5\n")
    script(repository)
    assert git(repository, "rev-list", "refs/heads/binder").splitlines()[1:] == [first]
    assert "humanize" in git(repository, "show", "binder:binder/requirements.txt")


def test_a_fresh_clone_goes_on_from_the_branch_on_the_remote(repository, tmp_path):
    script(repository)
    git(tmp_path, "clone", "--quiet", "--branch", "main", "repository", "clone")
    assert "nothing for Binder to build" in script(tmp_path / "clone")


def test_a_folder_without_git_is_told_in_a_sentence(repository):
    shutil.rmtree(repository / ".git")
    with pytest.raises(SystemExit, match=r"git hash-object failed in .*: fatal: not a git repository"):
        script(repository)


def test_the_link_pulls_the_course_to_where_the_environment_looks_for_it():
    address = urlsplit(script(ROOT, "--link", "jo/well-put").splitlines()[1])
    assert (address.netloc, address.path) == ("mybinder.org", "/v2/gh/jo/well-put/binder")
    inner = urlsplit(parse_qs(address.query)["urlpath"][0])
    assert inner.path == "git-pull"
    asked = {name: value for name, (value,) in parse_qs(inner.query).items()}
    assert asked == {
        "repo": "https://github.com/jo/well-put",
        "branch": "main",
        "targetPath": "well-put",
        "urlpath": "doc/tree/well-put/course/00-welcome.ipynb",
    }
    assert f'"$PWD/{asked["targetPath"]}/src/wellput"' in (ROOT / "binder" / "environment" / "postBuild").read_text(
        "utf-8"
    )


def test_the_docs_name_the_links_that_the_script_prints():
    docs = (ROOT / "docs" / "binder.md").read_text("utf-8")
    printed = re.findall(r"^https://\S+", script(ROOT, "--link", "OWNER/REPOSITORY"), re.MULTILINE)
    assert len(printed) == 2
    assert [link for link in printed if link not in docs] == []


@pytest.mark.parametrize("copy", ["https://github.com/jo/well-put", "well-put", "jo/well put", ""])
def test_a_link_for_anything_but_owner_and_repository_is_refused_in_a_sentence(copy):
    with pytest.raises(SystemExit, match="give it as OWNER/REPOSITORY"):
        script(ROOT, "--link", copy)
