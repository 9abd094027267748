"""Names files with their paths in the repository instead of the task's folder."""

import os


class Places:
    def __init__(self, library_folder="?", source_folder=None):
        self.library_folder = library_folder
        # Packages are next to the library, in a folder with a meaningless name.
        packages = os.path.dirname(os.path.dirname(library_folder))
        # Where the files of the repository are, and their names when the task began.
        self.folder = None if source_folder is None else os.path.realpath(source_folder)
        self.names = frozenset() if source_folder is None else frozenset(_names_in(source_folder))
        folders = {folder for folder in (source_folder, self.folder, packages) if folder}
        self.prefixes = sorted((folder + os.sep for folder in folders), key=len, reverse=True)

    def relative(self, text):
        for prefix in self.prefixes:
            text = text.replace(prefix, "")
        return text

    def in_repository(self, filename):
        """The path of a file in the repository; None for a file that is not from there."""
        if self.folder is None:
            return None
        path = os.path.realpath(os.path.join(self.folder, filename))
        if not path.startswith(self.folder + os.sep):
            return None
        name = path[len(self.folder) + 1 :]
        return name.replace(os.sep, "/") if name in self.names else None

    def is_library(self, filename):
        return filename.startswith(self.library_folder + os.sep)


def _names_in(folder):
    for path, _, names in os.walk(folder):
        for name in names:
            yield os.path.relpath(os.path.join(path, name), folder)
