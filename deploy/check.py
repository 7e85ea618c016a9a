"""Check values for the chart by the chart's own schema: python check.py --schema jupyterhub/values.schema.json.

Fetch it with `helm pull jupyterhub/jupyterhub --version 4.4.0 --untar`. Needs jsonschema and PyYAML.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

import jsonschema
import yaml

VALUES = Path(__file__).with_name("values.yaml")


def faults(schema: dict[str, Any], values: dict[str, Any]) -> list[str]:
    """What the schema has against the values, a line each; not what is required, for most of that the chart brings."""
    found = jsonschema.validators.validator_for(schema)(schema).iter_errors(values)
    kept = [error for error in found if error.validator != "required"]
    return [f"{'.'.join(map(str, error.path)) or 'the top level'}: {error.message}" for error in kept]


def merged(values: Any, more: Any) -> Any:
    """Values as helm merges them: mappings into one another, all else replaced."""
    if not (isinstance(values, dict) and isinstance(more, dict)):
        return more
    return values | {key: merged(values.get(key), more[key]) for key in more}


def main() -> int:
    """Print the faults; the exit code is 1 if there are any."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--schema", required=True, type=Path, help="the chart's values.schema.json, or its source in YAML"
    )
    parser.add_argument("values", nargs="*", type=Path, default=[], help="your own files, after values.yaml")
    args = parser.parse_args()
    values = {}
    for path in (VALUES, *args.values):
        values = merged(values, yaml.safe_load(path.read_text("utf-8")))
    found = faults(yaml.safe_load(args.schema.read_text("utf-8")), values)
    print("\n".join(found) or "The schema has nothing against these values.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
