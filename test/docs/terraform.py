"""Reads Terraform from stdin; prints its blocks as JSON: {kind: ["type.name", ...]}. Fails when it is none."""

import json
import sys

import hcl2

parsed = hcl2.loads(sys.stdin.read())
found = {}
for kind in ("variable", "locals", "resource", "output"):
    names = []
    for block in parsed.get(kind, []):
        for name, body in block.items():
            inner = [key for key in body if not key.startswith("__")] if kind == "resource" else [""]
            names += [(name + "." + key).strip(".").replace('"', "") for key in inner]
    found[kind] = names
json.dump(found, sys.stdout)
