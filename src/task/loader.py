# python3 -c LOADER ARCHIVE: imports the task runner's files from the archive's text, without touching the disk.
import sys

# The image's working folder may contain a json.py, which the task runner must not import.
if sys.path[:1] == [""]:
    del sys.path[0]
import base64
import gc
import importlib.abc
import importlib.util
import json
import zlib

# The objects of imports stay, and every collection of garbage would look at all of them.
gc.disable()
PACKAGE = "gcp_batch_workflow"
SOURCES = json.loads(zlib.decompress(base64.b64decode(sys.argv[1])).decode())


def path_of(name):
    return "/".join(name.split(".")[1:])


class Archive(importlib.abc.MetaPathFinder, importlib.abc.ExecutionLoader):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] != PACKAGE:
            return None
        path = path_of(name)
        is_package = name == PACKAGE or any(each.startswith(path + "/") for each in SOURCES)
        if is_package or path + ".py" in SOURCES:
            return importlib.util.spec_from_loader(name, self, is_package=is_package)
        return None

    def get_filename(self, name):
        return name.replace(".", "/") + ".py"

    def get_source(self, name):
        return SOURCES.get(path_of(name) + ".py", "")


sys.meta_path.insert(0, Archive())
del sys.argv[1:]
importlib.import_module(PACKAGE + ".run_task").main()
