"""Explains a template with a missing name: the last part that exists, and the names in it."""

import re

# Message of ddeutil.workflow.reusables.param2template for a name that its getdot does not find.
_CALLER = re.compile(r"^Parameters does not get dot with caller: '(.+)'\.$", re.DOTALL)
MAX_NAMES = 20


def explain(error, params):
    """The library's error in words, with the existing names; None for any other error."""
    if type(error).__name__ != "UtilError":
        return None
    found = _CALLER.match(str(error))
    if found is None:
        return None
    caller = found.group(1)
    way, place = [], params
    for part in caller.split("."):
        if not isinstance(place, dict) or part not in place:
            break
        place = place[part]
        way.append(part)
    message = "There is no %r." % caller
    if not way:
        return message
    if not isinstance(place, dict):
        return "%s %r has nothing inside." % (message, ".".join(way))
    names = sorted(str(name) for name in place if name != "__sys_exec_break_circle")
    more = ", …" if len(names) > MAX_NAMES else ""
    return "%s %r has: %s%s." % (message, ".".join(way), ", ".join(names[:MAX_NAMES]) or "nothing", more)
