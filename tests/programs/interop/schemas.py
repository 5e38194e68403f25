"""Checks every spec against the schema that its first line names, as an editor does.

    schemas.py SPECS
"""

import json
import pathlib
import sys
import tomllib

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

specs = pathlib.Path(sys.argv[1])
schemas = {path.name: json.loads(path.read_text()) for path in specs.glob("*.schema.json")}
registry = Registry().with_resources(
    [(name, Resource.from_contents(schema)) for name, schema in schemas.items()]
)
checked = wrong = 0
for path in sorted(specs.rglob("*.toml")):
    first = path.read_text().split("\n", 1)[0]
    if not first.startswith("#:schema "):
        sys.exit(f"{path}: its first line names no schema")
    named = (path.parent / first.removeprefix("#:schema ")).resolve()
    if named.parent != specs.resolve() or named.name not in schemas:
        sys.exit(f"{path}: there is no schema {named}")
    validator = Draft202012Validator(schemas[named.name], registry=registry)
    for error in validator.iter_errors(tomllib.loads(path.read_text())):
        wrong += 1
        print(f"{path}: {'.'.join(map(str, error.path))}: {error.message}")
    checked += 1
print(f"{checked} specs")
sys.exit(1 if wrong else 0)
