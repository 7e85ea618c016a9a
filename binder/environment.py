"""Binder's environment on a branch of its own, so that a change of the course gives Binder nothing to build.

python binder/environment.py                            write the branch binder of this repository
python binder/environment.py --link OWNER/REPOSITORY    print the links and the badge for a copy on GitHub

It needs git and the standard library only. docs/binder.md says what the branch is for.
"""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path
from urllib.parse import quote, urlencode

ROOT = Path(__file__).parents[1]
BRANCH = "binder"
COURSE = "main"  # the branch that is pulled
FOLDER = "well-put"  # where it is pulled to; environment/postBuild looks for it there
WELCOME = "course/00-welcome.ipynb"
BADGE = "https://mybinder.org/badge_logo.svg"
# What Binder's own environment and binder/requirements.txt lack.
PULLER = "# Brings the course when the link is opened.\nnbgitpuller>=1.2,<2\n"
PLAIN, EXECUTABLE = "100644", "100755"


def files() -> dict[str, tuple[str, str]]:
    """What the branch's folder binder/ holds: git's mode and the text of each file, by name."""
    here, settings = ROOT / "binder", ROOT / "src" / "wellput" / "lab" / "settings"
    return {
        "overrides.json": (PLAIN, (settings / "overrides.json").read_text("utf-8")),
        "page_config.json": (PLAIN, (settings / "page_config.json").read_text("utf-8")),
        "postBuild": (EXECUTABLE, (here / "environment" / "postBuild").read_text("utf-8")),
        "requirements.txt": (PLAIN, (here / "requirements.txt").read_text("utf-8") + PULLER),
        "runtime.txt": (PLAIN, (here / "runtime.txt").read_text("utf-8")),
    }


def write() -> bool:
    """Put the files on the branch, in a commit without the course's history; False if they are there already.

    Binder builds for each new commit, so none is made without need. Neither the folder that is worked in nor what git
    has staged is touched.
    """
    blobs = {name: (mode, _git("hash-object", "-w", "--stdin", text=text)) for name, (mode, text) in files().items()}
    folder = _git("mktree", text="".join(f"{mode} blob {blob}\t{name}\n" for name, (mode, blob) in blobs.items()))
    tree = _git("mktree", text=f"040000 tree {folder}\tbinder\n")
    # In a fresh clone the branch is only the remote's yet.
    found = _git("for-each-ref", "--format=%(objectname) %(tree)", f"refs/heads/{BRANCH}") or _git(
        "for-each-ref", "--format=%(objectname) %(tree)", f"refs/remotes/origin/{BRANCH}"
    )
    before, _, its_tree = found.partition(" ")
    if its_tree == tree:
        return False
    parent = ["-p", before] if before else []
    commit = _git("commit-tree", tree, *parent, "-m", "What Binder builds; written by binder/environment.py")
    _git("update-ref", f"refs/heads/{BRANCH}", commit)
    return True


def one_branch_link(copy: str) -> str:
    """The link by which Binder builds all of a copy, given as OWNER/REPOSITORY on GitHub."""
    return f"https://mybinder.org/v2/gh/{copy}/HEAD?{urlencode({'urlpath': f'doc/tree/{WELCOME}'}, safe='/')}"


def link(copy: str) -> str:
    """The link by which Binder takes a copy's environment branch and pulls its course, newest text, on opening."""
    pull = {
        "repo": f"https://github.com/{copy}",
        "branch": COURSE,
        "targetPath": FOLDER,
        "urlpath": f"doc/tree/{FOLDER}/{WELCOME}",
    }
    # An address inside an address inside an address: each is quoted once more.
    return f"https://mybinder.org/v2/gh/{copy}/{BRANCH}?urlpath={quote('git-pull?' + urlencode(pull), safe='')}"


def _git(*words: str, text: str = "") -> str:
    """What a git command says, given this text; ends the program in git's own words if it fails."""
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, input=text.encode(), capture_output=True, check=False)
    except FileNotFoundError:
        raise SystemExit("git is missing: install it, then write the branch again.") from None
    if done.returncode:
        raise SystemExit(f"git {words[0]} failed in {ROOT}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode().strip()


def main(argv: list[str] | None = None) -> None:
    """Write the branch, or print the links for a copy."""
    parser = argparse.ArgumentParser(description="Binder's environment on a branch of its own: see docs/binder.md.")
    parser.add_argument("--link", metavar="OWNER/REPOSITORY", help="print the links and the badge for a copy on GitHub")
    copy = parser.parse_args(argv).link
    if copy is None:
        new = f"Wrote the branch {BRANCH}. Put it on GitHub: git push origin {BRANCH}"
        print(new if write() else f"The branch {BRANCH} holds this already: there is nothing for Binder to build.")
        return
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", copy, re.ASCII):
        raise SystemExit(f"{copy!r} is no copy on GitHub: give it as OWNER/REPOSITORY, such as jo/well-put.")
    print(f"Environment branch, newest text on opening:\n{link(copy)}\n")
    print(f"One branch, built anew for each change:\n{one_branch_link(copy)}\n")
    print(f"Badge, as Markdown:\n[![Open the course on Binder]({BADGE})]({link(copy)})")


if __name__ == "__main__":
    main()
