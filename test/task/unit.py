"""Unit tests of the task runner. They need only the standard library, and run with every available Python.

Usage: unit.py SRC CONTRACT
"""

import base64
import datetime
import decimal
import hashlib
import http.server
import io
import json
import os
import pathlib
import random
import shutil
import sys
import tarfile
import tempfile
import threading
import time
import unittest
import urllib.error
import uuid
from types import SimpleNamespace

sys.path.insert(0, sys.argv[1])
from task import (  # noqa: E402
    codec,
    early,
    environment,
    failure,
    mac,
    programs,
    run_task,
    script_error,
    source,
    storage,
    supervision,
)
from task.files import upload  # noqa: E402
from task.install import image_packages, installation, installer, installer_errors, packages  # noqa: E402
from task.output import copy as log_copy, progress  # noqa: E402
from task.output.lines import Lines  # noqa: E402
from task.usage.cgroup import Cgroup  # noqa: E402
from task.usage.meter import Meter  # noqa: E402
from task.result import Ending, Task, bounded, error_of, metadata_of, shortened, warning_of  # noqa: E402

with open(sys.argv[2], encoding="utf-8") as file:
    CONTRACT = json.load(file)
URI = "gs://bucket/gcp-batch-workflow/org/repo/9001-1-a1b2c3/jobs/etl/0/job.json"


NOTHING_KEPT = image_packages.Constraints([], [])


def encoded(value):
    warnings = []
    return codec.encode(value, lambda path, name: warnings.append((".".join(path), name))), warnings


class Contract(unittest.TestCase):
    """The tests of the Action read the same file."""

    def task(self, index=0):
        said = progress.say
        progress.say = lambda text: None
        try:
            key = CONTRACT["seals"]["key"]
            task = Task({"GCP_BATCH_WORKFLOW_JOB": URI, "BATCH_TASK_INDEX": str(index), mac.VARIABLE: key})
            body = json.dumps(CONTRACT["job"]).encode()
            metadata = {"mac": mac._mac(task.key, ["job.json", mac.digest_of(body), ""])}
            bucket = SimpleNamespace(read=lambda uri: body, facts=lambda uri: {"metadata": metadata})
            run_task.read_job(task, bucket)
            return task
        finally:
            progress.say = said

    def test_a_task_finds_its_combination(self):
        found = [(task.strategy_id, task.matrix) for task in (self.task(0), self.task(1))]
        wanted = [(each["strategy_id"], each["matrix"]) for each in CONTRACT["job"]["combinations"]]
        self.assertEqual(found, wanted)
        self.assertRaises(run_task.JobFileError, self.task, 2)

    def test_a_result_has_the_members_of_the_contract(self):
        made, wanted = self.task().result("SUCCESS"), CONTRACT["result"]
        self.assertEqual(list(made), list(wanted))
        same = ("version", "index", "attempt", "strategy_id", "status", "job_skipped", "errors", "signal")
        self.assertEqual([made[name] for name in same], [wanted[name] for name in same])
        self.assertEqual(metadata_of(wanted), CONTRACT["metadata"])

    def test_a_result_goes_where_the_job_says(self):
        name = CONTRACT["job"]["results_prefix"] + "1-0.json"
        self.assertEqual(self.task(1).place(), ("bucket", name))

    def test_seals_are_those_of_the_action(self):
        seals = CONTRACT["seals"]
        environ = {mac.VARIABLE: seals["key"]}
        key = mac.take_key(environ)
        self.assertEqual(environ, {})
        of_job, of_result = seals["job_file"], seals["result"]
        body = of_job["body"].encode()
        self.assertTrue(mac.is_job_file(key, body, of_job["metadata"]))
        for other in (dict(of_job["metadata"], needs="0"), dict(of_job["metadata"], mac=""), {}):
            self.assertFalse(mac.is_job_file(key, body, other))
        self.assertFalse(mac.is_job_file(key, body + b" ", of_job["metadata"]))
        self.assertFalse(mac.is_job_file(bytes(32), body, of_job["metadata"]))

        of_preparation = seals["prepare_file"]
        body = of_preparation["body"].encode()
        self.assertTrue(mac.is_prepare_file(key, body, of_preparation["metadata"]))
        self.assertFalse(mac.is_prepare_file(key, body + b" ", of_preparation["metadata"]))
        # The two are never equal.
        self.assertFalse(mac.is_job_file(key, body, of_preparation["metadata"]))
        self.assertFalse(mac.is_prepare_file(key, of_job["body"].encode(), of_job["metadata"]))

        body, metadata = of_result["body"].encode(), of_result["metadata"]
        given = {name: text for name, text in metadata.items() if name not in ("sha256", "mac")}
        self.assertEqual(mac.seal_result(key, 3, 1, body, given), metadata)
        self.assertTrue(mac.is_result(key, 3, 1, body, metadata))
        for name in metadata:
            self.assertFalse(mac.is_result(key, 3, 1, body, dict(metadata, **{name: metadata[name] + "0"})), name)
        for index, attempt, text in ((2, 1, body), (3, 0, body), (3, 1, body + b" ")):
            self.assertFalse(mac.is_result(key, index, attempt, text, metadata))

    def test_an_invalid_key_is_none(self):
        for text in ("", "short", "A" * 42, "A" * 44, "é" * 43, "!" * 43):
            self.assertIsNone(mac.take_key({mac.VARIABLE: text}), text)
        self.assertIsNone(mac.take_key({}))

    def test_params_keep_their_values(self):
        params = codec.decode(CONTRACT["job"]["context"])["params"]
        self.assertEqual(params["run_date"].isoformat(), "2026-01-02T00:00:00+00:00")
        self.assertEqual(encoded(params), (CONTRACT["job"]["context"]["params"], []))


class Values(unittest.TestCase):
    def test_values_round_trip(self):
        zone = datetime.timezone(datetime.timedelta(hours=-3))
        values = {
            "when": datetime.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=zone),
            "naive": datetime.datetime(2026, 1, 2),
            "day": datetime.date(2026, 1, 2),
            "clock": datetime.time(1, 2, 3),
            "span": datetime.timedelta(-1, 2, 3),
            "money": decimal.Decimal("1.10"),
            "none": None,
            "infinite": float("-inf"),
            "big": -(2**80),
            "whole": 3.0,
            "place": pathlib.Path("/tmp/x y"),
            "ident": uuid.UUID(int=7),
            "data": b"\x00\xff",
            "odd": "a\udc80",
            "sets": {frozenset([1, 2]), (1, "a")},
            "keyed": {1: {2: [3, {4}]}, "$ddw": True, (5, 6): None},
            "empty": [[], {}, (), set()],
        }
        tagged, warnings = encoded(values)
        back = codec.decode(json.loads(codec.dumps(tagged)))
        self.assertEqual(back, values)
        self.assertEqual([type(back[key]) for key in values], [type(value) for value in values.values()])
        self.assertEqual(warnings, [])

    def test_nan_stays_nan(self):
        back = codec.decode(json.loads(codec.dumps(encoded({"n": [float("nan"), decimal.Decimal("NaN")]})[0])))
        self.assertTrue(all(value != value for value in back["n"]))

    def test_recursive_values_end(self):
        cycle = {"name": "x", "list": []}
        cycle["list"].append(cycle)
        deep = []
        for _ in range(5_000):
            deep = [deep]
        tagged, warnings = encoded({"cycle": cycle, "deep": deep})
        self.assertEqual(tagged["cycle"]["list"][0]["$ddw"], "repr")
        self.assertEqual([name for _, name in warnings], ["builtins.dict", "builtins.list"])
        json.loads(codec.dumps(tagged))

    def test_a_value_that_cannot_be_passed_on_is_reported_and_shortened(self):
        class Wild:
            def __repr__(self):
                raise RuntimeError("no")

        tagged, warnings = encoded({"a": [Wild()], "b": "x" * 3, "c": SimpleNamespace(t="y" * 50_000), "d": print})
        self.assertIn("whose repr failed: RuntimeError", tagged["a"][0]["v"])
        self.assertEqual(len(tagged["c"]["v"]), codec.MAX_REPR)
        self.assertEqual([path for path, _ in warnings], ["a.0", "c", "d"])

    def test_an_int_of_ten_thousand_digits_is_tagged(self):
        # More digits than Python 3.11 converts by default.
        tagged = encoded(7**11_000)[0]["v"]
        self.assertEqual((len(tagged), tagged[-3:]), (9_297, str(pow(7, 11_000, 1000)).zfill(3)))

    def test_an_unknown_kind_is_refused(self):
        self.assertRaises(ValueError, codec.decode, {"$ddw": "later", "v": 1})


class Report(unittest.TestCase):
    """The report from the process of the stages to the process that writes the result."""

    def test_an_incomplete_report_is_ignored(self):
        with tempfile.TemporaryFile() as whole:
            Ending.of(Task({}).result("SUCCESS", context={"n": "é\n" * 20})).write(whole)
            whole.seek(0)
            content = whole.read()
        for size in range(len(content)):
            self.assertIsNone(Ending.read(io.BytesIO(content[:size])), size)
        ending = Ending.read(io.BytesIO(content))
        self.assertEqual((json.loads(ending.body.decode())["status"], ending.exit_code), ("SUCCESS", 0))

    def test_an_incomplete_board_is_ignored(self):
        board = progress.Board()
        self.assertEqual(board.read(), {})
        board.write({"path": ["Löschen"], "id": "x"})
        self.assertEqual(board.read()["path"], ["Löschen"])
        board.memory[10:12] = b"\0\0"
        self.assertEqual(board.read(), {})
        board.write({"path": ["x" * 100_000]})
        self.assertEqual(board.read(), {})

    def test_exit_codes(self):
        codes = {status: Ending.of(Task({}).result(status)).exit_code for status in ("SUCCESS", "SKIP", "FAILED", "CANCEL")}
        self.assertEqual(codes, {"SUCCESS": 0, "SKIP": 0, "FAILED": 1, "CANCEL": 1})

    def test_texts_have_a_maximum_length(self):
        self.assertLessEqual(len(shortened("a" * 100_000 + "\udc80")), 16_384)
        self.assertTrue(shortened("a" * 100_000 + "cause").endswith("cause"))
        for given, wanted in (
            ("pip: https://bob:hun@ter2@host/x", "pip: https://bob:***@host/x"),
            ("db: postgresql://bob:hunter2@10.0.0.1/db", "db: postgresql://bob:***@10.0.0.1/db"),
            ("https://hunter2@github.com/o/r", "https://***@github.com/o/r"),
            ("ssh://git@github.com/o/r https://host:8080/a@b", "ssh://git@github.com/o/r https://host:8080/a@b"),
            ("-----BEGIN PRIVATE KEY-----\nabc=\n-----END PRIVATE KEY-----\nx", "***\nx"),
        ):
            self.assertEqual(shortened(given), wanted)
        self.assertEqual(bounded(["w"] * 103)[-2:], ["w", "and 3 more warnings"])

    def test_an_exception_without_a_text_is_reported(self):
        class Mute(Exception):
            def __str__(self):
                raise ValueError()

        self.assertEqual(error_of(Mute())["message"], "(its text could not be created: ValueError)")

    def test_a_warning_names_stage_and_output(self):
        self.assertIn("stage 'load', output 'rows.0'", warning_of(("stages", "load", "outputs", "rows", "0"), "x.Y"))


class Environment(unittest.TestCase):
    def test_scalars_become_variables_and_nothing_else_does(self):
        environ = {"GIVEN": "kept"}
        values = {"a b": True, "1st": 1.5, "given": "new", "path": "evil", "list": [1], "nul": "a\0b", "LD_PRELOAD": "x"}
        environment.export(values, frozenset(environ), environ)
        self.assertEqual(environ, {"GIVEN": "kept", "A_B": "true", "_1ST": "1.5"})

    def test_programs_find_packages(self):
        environ = {"PATH": "/bin"}
        environment.find_packages("/p", environ)
        self.assertEqual(environ, {"PYTHONPATH": "/p", "PATH": "/p/bin" + os.pathsep + "/bin"})


class Packages(unittest.TestCase):
    def test_without_a_parser_only_certain_requirements_are_satisfied(self):
        kept = packages._requirement_class
        packages._requirement_class = lambda: None
        try:
            version = packages._version("pip")
            met = [packages.is_satisfied(text) for text in ("pip", "pip==%s" % version, "pip==0.1", "pip>=1", "nope-x")]
        finally:
            packages._requirement_class = kept
        self.assertEqual(met, [version is not None, version is not None, False, False, False])

    def test_a_plain_requirement_that_is_met_needs_no_parser(self):
        kept = packages._requirement_class, packages._version
        packages._requirement_class, packages._version = None, {"a.b-c": "1.0+x"}.get
        try:
            met = [packages.is_satisfied(text) for text in ("a.b-c", " a.b-c == 1.0+x ", "a.b-c==1.0+x --hash=sha256:0")]
            for text in ("a.b-c==1.0", "a.b-c>=1", "d"):
                self.assertRaises(TypeError, packages.is_satisfied, text)
        finally:
            packages._requirement_class, packages._version = kept
        self.assertEqual(met, [True, True, True])

    def test_markers_extras_and_urls(self):
        if packages._requirement_class() is None:
            self.skipTest("neither packaging nor pip is there")
        texts = ('nope; python_version < "3"', "pip[extra]", "pip @ https://example.com/pip.whl", "not a requirement !")
        self.assertEqual([packages.is_satisfied(text) for text in texts], [True, False, False, False])

    def test_installations_with_different_dependencies_differ(self):
        keys = [installation._key_of(["a==1"], NOTHING_KEPT), installation._key_of(["a==2"], NOTHING_KEPT), installation._key_of(["a==1", "b==1"], NOTHING_KEPT)]
        os.environ["PIP_INDEX_URL"] = "https://user:password@index/simple"
        keys.append(installation._key_of(["a==1"], NOTHING_KEPT))
        os.environ["PIP_INDEX_URL"] = "https://other:secret@index/simple"
        self.assertEqual(installation._key_of(["a==1"], NOTHING_KEPT), keys[-1])
        del os.environ["PIP_INDEX_URL"]
        self.assertEqual(len(set(keys)), 4)
        self.assertEqual(installation._key_of(["a==1", "b"], NOTHING_KEPT), installation._key_of(["b", "a==1"], NOTHING_KEPT))

    def test_settings_of_pip_come_from_its_file_and_its_variables(self):
        kept = dict(os.environ)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "pip.conf")
            with open(path, "w") as file:
                file.write("[global]\nindex_url = https://one/simple\ntimeout = 5\n[install]\nno-deps = true\n")
            os.environ["PIP_CONFIG_FILE"] = path
            os.environ["PIP_INDEX_URL"] = "https://two/simple"
            try:
                settings = installer.pip_settings()
                with open(path, "w") as file:
                    file.write("no section\n")
                broken = installer.pip_settings()
            finally:
                os.environ.clear()
                os.environ.update(kept)
        wanted = {"index-url": "https://two/simple", "timeout": "5", "no-deps": "true"}
        self.assertEqual({name: settings[name] for name in wanted}, wanted)
        self.assertEqual(broken["config"], path)

    REASONS = (
        (
            "noise\nERROR: Could not find a version that satisfies the requirement x==9\nERROR: No matching distribution found for x==9\n",
            "No matching distribution found for x==9.",
        ),
        (
            "error: No solution found when resolving dependencies\n  cause: Because x was not found in the package registry and you\n"
            "         require x==9, we can conclude that your requirements are unsatisfiable.\n",
            "x was not found in the package registry.",
        ),
        (
            "  \u00d7 No solution found when resolving dependencies:\n  \u2570\u2500\u25b6 Because a>=1 depends on b==2 and you require b==1, we can conclude",
            "a>=1 depends on b==2 and you require b==1.",
        ),
        (
            "ERROR: Cannot install a and b==1 because these package versions have conflicting dependencies.\nERROR: ResolutionImpossible: for help visit x\n",
            "Cannot install a and b==1 because these package versions have conflicting dependencies. ResolutionImpossible: for help visit x.",
        ),
        ("nothing that is known", "The packages could not be installed; the task's log says why."),
    )

    def test_the_error_of_the_installer_is_reported(self):
        for output, wanted in self.REASONS:
            self.assertEqual(installer_errors.reason(output), wanted)
        self.assertIn("Python %d.%d" % sys.version_info[:2], installer_errors.advice(self.REASONS[0][0]))
        self.assertIn("pip 20", installer_errors.advice("no such option: --no-warn-script-location"))

    def test_every_uv_and_pip_get_the_index(self):
        kept = dict(os.environ)
        try:
            for given, wanted in (
                ({"PIP_INDEX_URL": "https://i/s"}, {"UV_INDEX_URL": "https://i/s"}),
                ({"UV_DEFAULT_INDEX": "https://i/s"}, {"UV_INDEX_URL": "https://i/s", "PIP_INDEX_URL": "https://i/s"}),
                ({"UV_INDEX": "own=https://i/s"}, {"UV_EXTRA_INDEX_URL": "https://i/s", "PIP_EXTRA_INDEX_URL": "https://i/s"}),
                ({"PIP_CONSTRAINT": "/c.txt"}, {"UV_CONSTRAINT": "/c.txt"}),
                ({"PIP_USER": "1", "PIP_PREFIX": "/p"}, {"PIP_USER": "0", "PIP_PREFIX": None}),
            ):
                os.environ.clear()
                os.environ.update(given, PIP_CONFIG_FILE=os.devnull)
                settings = installer.pip_settings()
                environ = installer._environ_for_uv(settings, installer._environ(settings, "/own"))
                self.assertEqual({name: environ.get(name) for name in wanted}, wanted)
        finally:
            os.environ.clear()
            os.environ.update(kept)

    def test_image_packages_are_constraints_unless_required(self):
        versions, needed = image_packages._versions, image_packages._needed_by
        image_packages._versions = lambda path: {"numpy": "1.26.4", "scipy": "1.11.4", "lib": "1", "dep": "2"}
        image_packages._needed_by = lambda name: {name, "dep"}
        try:
            asked = image_packages.constraints(["pandas", "numpy>=2", "dep==3"], "lib==1")
            self.assertEqual(asked.all, ["dep==2", "lib==1", "scipy==1.11.4"])
            self.assertEqual(asked.of_library, ["dep==2", "lib==1"])
            asked = image_packages.constraints(["lib==2", "pandas"], None)
            self.assertEqual((asked.all, asked.of_library), (["dep==2", "numpy==1.26.4", "scipy==1.11.4"], []))
        finally:
            image_packages._versions, image_packages._needed_by = versions, needed


class Source(unittest.TestCase):
    def test_outside_paths_are_refused(self):
        for name, kind in (("../x", tarfile.REGTYPE), ("/x", tarfile.REGTYPE), ("x", tarfile.SYMTYPE), ("x", tarfile.FIFOTYPE)):
            member = tarfile.TarInfo(name)
            member.type = kind
            self.assertRaises(source.SourceError, source.check_member, member, "gs://b/s")


class Uploads(unittest.TestCase):
    def reading(self, path):
        file = open(path, "rb", buffering=0)
        self.addCleanup(file.close)
        return upload._Reading(file)

    def test_a_file_that_changes_while_it_is_read_is_refused(self):
        for change in (b"longer", b"b", b""):
            with tempfile.NamedTemporaryFile() as file:
                file.write(b"abc")
                file.flush()
                reading = self.reading(file.name)
                file.seek(0)
                file.truncate()
                file.write(change)
                file.flush()
                os.utime(file.name, ns=(1, 1))
                self.assertRaisesRegex(upload.FileProblem, "changed while it was read", reading.part, 0)

    def test_a_digest_covers_every_byte_once(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b"a" * (upload.PART + 5))
            file.flush()
            reading = self.reading(file.name)
            # Reads the second part, then the first one again, as after a broken connection.
            sizes = [len(reading.part(begin)) for begin in (0, upload.PART, 0)]
            self.assertEqual(sizes, [upload.PART, 5, upload.PART])
            self.assertEqual(reading.finish(), base64.b64encode(hashlib.md5(b"a" * (upload.PART + 5)).digest()).decode())


class Storage(unittest.TestCase):
    def test_uris(self):
        self.assertEqual(storage.split_uri("gs://b/a/c"), ("b", "a/c"))
        for uri in ("gs://b", "gs:///a", "https://b/a", ""):
            self.assertRaises(storage.StorageError, storage.split_uri, uri)


class Redirects(unittest.TestCase):
    def test_a_token_never_goes_to_another_place(self):
        heard = []

        class Elsewhere(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                heard.append(self.headers.get("Authorization"))
                self.send_response(200)
                self.end_headers()

            do_POST = do_GET

            def log_message(self, *args):
                pass

        other = http.server.HTTPServer(("127.0.0.1", 0), Elsewhere)

        class Redirecting(Elsewhere):
            def do_GET(self):
                self.send_response(302)
                self.send_header("Location", "http://127.0.0.1:%d/stolen" % other.server_port)
                self.end_headers()

            do_POST = do_GET

        first = http.server.HTTPServer(("127.0.0.1", 0), Redirecting)
        for server in (first, other):
            threading.Thread(target=server.serve_forever, daemon=True).start()
        host = "127.0.0.1:%d" % first.server_port
        bucket = storage.Storage({"API_ENDPOINT_OVERRIDE": "http://" + host, "GCE_METADATA_HOST": host})
        bucket.token = "ya29.vm-token"
        try:
            for ask in (
                lambda: bucket.read("gs://b/o"),
                lambda: bucket.create("b", "o", b"{}", {}),
                lambda: bucket.facts("gs://b/o"),
            ):
                with self.assertRaisesRegex(storage.StorageError, "HTTP 302"):
                    ask()
            with self.assertRaises(urllib.error.HTTPError):
                bucket.metadata.token()
            self.assertEqual(heard, [])
        finally:
            for server in (first, other):
                server.shutdown()
                server.server_close()


class Usage(unittest.TestCase):
    """Control groups as a container sees them, recreated as files."""

    def group(self, cgroup, mountinfo, files, process_id=7):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        for name, text in {"cgroup": cgroup, "mountinfo": mountinfo.replace("FS", folder), **files}.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return Cgroup.own(folder, process_id)

    def numbers(self, group):
        return group and (group.peak_bytes(), group.limit_bytes(), group.kills(), group.cpu_ms())

    def test_version_2_in_a_container(self):
        mounts = "31 30 0:28 / FS rw - cgroup2 cgroup2 rw\n"
        files = {
            "cgroup.procs": "7\n",
            "memory.peak": "1000\n",
            "memory.max": "2000\n",
            "memory.events": "low 0\noom 1\noom_kill 2\n",
            "cpu.stat": "usage_usec 5000000\nuser_usec 1\n",
        }
        self.assertEqual(self.numbers(self.group("0::/\n", mounts, files)), (1000, 2000, 2, 5000))
        # Linux before 5.19 does not record the peak. "max" means no limit.
        older = {name: text for name, text in files.items() if name != "memory.peak"}
        older["memory.max"] = "max\n"
        self.assertEqual(self.numbers(self.group("0::/\n", mounts, older)), (None, None, 2, 5000))
        shared = dict(files, **{"cgroup.procs": "1\n7\n"})
        self.assertIsNone(self.group("0::/\n", mounts, shared))
        self.assertIsNone(self.group("0::/\n", mounts, {"memory.peak": "1"}))

    def test_version_1_in_a_container(self):
        own = "12:cpu,cpuacct:/docker/abc\n9:memory:/docker/abc\n0::/\n"
        mounts = (
            "1 0 0:1 /docker/abc FS/memory ro - cgroup cgroup rw,memory\n"
            "2 0 0:2 /docker/abc FS/cpu ro - cgroup cgroup rw,cpu,cpuacct\n"
            "3 0 0:3 / FS/unified ro - cgroup2 cgroup rw\n"
        )
        files = {
            "memory/cgroup.procs": "7\n",
            "memory/memory.max_usage_in_bytes": "1000\n",
            "memory/memory.limit_in_bytes": "9223372036854771712\n",
            "memory/memory.oom_control": "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n",
            "cpu/cpuacct.usage": "3000000000\n",
        }
        self.assertEqual(self.numbers(self.group(own, mounts, files)), (1000, None, 1, 3000))
        # The whole machine, or a group below the mounted one.
        self.assertIsNone(self.group(own.replace("/docker/abc", "/"), mounts, files))
        below = {name.replace("/", "/docker/abc/", 1): text for name, text in files.items()}
        whole = mounts.replace("/docker/abc", "/")
        self.assertEqual(self.numbers(self.group(own, whole, below)), (1000, None, 1, 3000))

    def test_an_unreadable_group_is_ignored(self):
        self.assertIsNone(Cgroup.own("/nowhere"))
        self.assertIsNone(self.group("", "", {}))
        self.assertIsNone(self.group("0::/\n", "1 2 3\n\n", {}))

    def test_a_kill_that_the_kernel_counts_is_certain(self):
        meter = Meter()
        meter.cgroup = SimpleNamespace(
            peak_bytes=lambda: 99, limit_bytes=lambda: 1000 << 20, kills=lambda: 1, cpu_ms=lambda: 5
        )
        metadata = meter.metadata(process_peak_bytes=10, limit_mib=None, was_killed=False)
        self.assertEqual((metadata["oom"], metadata["peak_bytes"], metadata["memory_source"]), ("certain", "99", "cgroup"))
        self.assertEqual(metadata["cpu_ms"], "5")
        meter.cgroup.kills = lambda: 0
        for peak, killed, wanted in ((100, True, "no"), (900, True, "likely"), (900, False, "no")):
            self.assertEqual(meter.metadata(peak << 20, None, killed)["oom"], wanted)


class Process(unittest.TestCase):
    def test_the_end_of_a_process_is_described(self):
        self.assertIn("out of memory", supervision.tell_status(9)[1])
        self.assertIn("SIGSEGV", supervision.tell_status(11)[1])
        self.assertIn("exit code 3", supervision.tell_status(3 << 8)[1])

    def test_the_line_of_a_script(self):
        shell = SimpleNamespace(stage=SimpleNamespace(bash="\nfirst\nnope\n", env={"A": 1}))
        self.assertEqual(failure._line_of_script(shell, 6), 3)
        python = SimpleNamespace(stage=SimpleNamespace(run="a = 1\nb = 2", vars={}))
        self.assertEqual([failure._line_of_script(python, line) for line in (5, 6, 7, 8)], [None, 1, 2, None])


def written(pieces):
    found = []
    lines = Lines(lambda data: found.append(data))
    for piece in pieces:
        lines.feed(piece)
    lines.end()
    return b"".join(found)


class LogCopy(unittest.TestCase):
    def setUp(self):
        self.sent = []
        self.addCleanup(setattr, log_copy, "send", log_copy.send)
        self.addCleanup(setattr, log_copy, "MAX_BYTES", log_copy.MAX_BYTES)
        log_copy.send = self.send

    def send(self, _storage, path, uri):
        with open(path, "rb") as file:
            body = file.read()
        self.sent.append((uri, body))
        return {"generation": "7", "size": len(body), "crc32c": "yZRlqg=="}

    def test_it_contains_the_whole_output_and_the_last_line(self):
        copy = log_copy.Copy(None, "gs://b/logs/", 3, 1)
        copy.write(b"one\n")
        copy.write("zw\u00f6lf\n".encode())
        said = copy.upload("ended: SUCCESS", hurried=False)
        body = "one\nzw\u00f6lf\n[gcp-batch-workflow] ended: SUCCESS\n".encode()
        self.assertEqual(self.sent, [("gs://b/logs/3-1.log", body)])
        self.assertEqual(said, {"log": "7 %d yZRlqg==" % len(body)})
        self.assertFalse(os.path.exists(copy.path))
        copy.write(b"too late\n")

    def test_excess_output_is_omitted_and_reported(self):
        log_copy.MAX_BYTES = 10
        copy = log_copy.Copy(None, "gs://b/logs/", 0, 0)
        copy.write(b"123456789\n")
        copy.write(b"more\n")
        self.assertTrue(copy.upload("ended: FAILED", hurried=False)["log"].endswith(" cut"))
        self.assertEqual(self.sent[0][1], b"123456789\n")

    def test_a_failed_upload_loses_only_the_copy(self):
        def broken(*_):
            raise storage.StorageError("no")

        log_copy.send = broken
        self.assertEqual(log_copy.Copy(None, "gs://b/logs/", 0, 0).upload("ended: SUCCESS", hurried=True), {})

    def test_a_slow_upload_does_not_delay_a_machine_that_stops(self):
        self.addCleanup(setattr, log_copy, "HURRIED_SECONDS", log_copy.HURRIED_SECONDS)
        log_copy.HURRIED_SECONDS = 0.05
        release = threading.Event()
        self.addCleanup(release.set)
        log_copy.send = lambda *_: release.wait(10)
        began = time.monotonic()
        self.assertEqual(log_copy.Copy(None, "gs://b/logs/", 0, 0).upload("ended: CANCEL", hurried=True), {})
        self.assertLess(time.monotonic() - began, 5)


class Refusal(storage.StorageError):
    def __init__(self, http_status=0):
        super().__init__("no")
        self.http_status, self.is_unreachable = http_status, http_status == 0


class Waiting(unittest.TestCase):
    """The wait of a task that starts early, on a fake clock."""

    def setUp(self):
        self.now = 1000.0
        self.leases = 0
        self.said = []

        def sleep(seconds):
            self.now += seconds

        self.patch(early, "time", SimpleNamespace(monotonic=lambda: self.now, sleep=sleep))
        self.patch(early, "now_ms", lambda: int(self.now * 1000))
        self.patch(progress, "say", self.said.append)

    def patch(self, module, name, value):
        self.addCleanup(setattr, module, name, getattr(module, name))
        setattr(module, name, value)

    def wait(self, is_there_after, check_lease=lambda: None, refusal=404, preparing_seconds=0):
        task = SimpleNamespace(job_uri=URI, started_ms=int((self.now - preparing_seconds) * 1000), waited_ms=None)
        began = self.now

        def facts(uri, patience_seconds):
            self.assertEqual(uri, URI)
            if self.now - began < is_there_after:
                raise Refusal(refusal)
            return {}

        def lease():
            self.leases += 1
            check_lease()

        early.wait(task, SimpleNamespace(facts=facts), {"needs": ["a", "b"], "wait_seconds": 720}, lease)
        return task.waited_ms

    def test_it_checks_every_five_seconds_and_the_lease_every_minute(self):
        for after, waited, leases in ((0, None, 0), (1, 5, 0), (5, 5, 0), (62, 65, 1), (300, 300, 4), (718, 720, 11)):
            self.leases = 0
            self.said.clear()
            self.assertEqual(self.wait(after), waited and waited * 1000)
            self.assertEqual(self.leases, leases, after)
            self.assertEqual(self.said, ["waiting for a, b", "waited %d s for a, b" % waited] if waited else [])

    def test_it_gives_up_after_a_limit_from_the_start_of_the_task(self):
        for preparing_seconds, waited in ((0, 720), (120, 600), (800, 5)):
            with self.assertRaises(early.GivenUp) as given_up:
                self.wait(1e9, preparing_seconds=preparing_seconds)
            self.assertEqual(str(given_up.exception), "waited %d s for a, b in vain" % waited)
            self.assertEqual(given_up.exception.exit_code, 0)

    def test_it_waits_after_every_response_for_a_missing_job_json(self):
        for refusal in (0, 403, 404):
            self.assertEqual(self.wait(9, refusal=refusal), 10_000)
        self.assertRaises(Refusal, self.wait, 9, refusal=401)

    def test_the_lease_counts_only_if_it_is_readable(self):
        def refusing(error):
            def check():
                raise error

            return check

        self.assertEqual(self.wait(90, refusing(Refusal(0))), 90_000)
        self.assertRaises(run_task.Orphaned, self.wait, 90, refusing(run_task.Orphaned("gone")))
        self.assertRaises(Refusal, self.wait, 90, refusing(Refusal(403)))
        # The clean-up of the run deleted it.
        self.assertRaises(early.GivenUp, self.wait, 90, refusing(Refusal(404)))

    def test_a_signal_ends_it_without_a_result(self):
        def stopped(_seconds):
            raise supervision.Stopped()

        early.time.sleep = stopped
        with self.assertRaises(early.GivenUp) as given_up:
            self.wait(9)
        self.assertEqual(given_up.exception.exit_code, 1)

    def test_the_action_writes_what_it_reads(self):
        body = json.dumps(CONTRACT["prepare"]).encode()
        key = mac.take_key({mac.VARIABLE: CONTRACT["seals"]["key"]})
        sealed = {"mac": mac._mac(key, ["prepare.json", mac.digest_of(body)])}
        task = SimpleNamespace(prepare_uri="gs://b/prepare.json", key=key)
        for metadata, refusal in ((sealed, None), (dict(sealed, mac="0"), run_task.PlantedObject)):
            bucket = SimpleNamespace(facts=lambda uri: {"metadata": metadata}, read=lambda uri: body)
            if refusal:
                self.assertRaises(refusal, early.read, task, bucket)
            else:
                self.assertEqual(early.read(task, bucket), CONTRACT["prepare"])


class WholeLines(unittest.TestCase):
    CASES = (
        (b"a\nb\n", b"a\nb\n"),
        (b"open", b"open\n"),
        (b"a\r\nb\r\n", b"a\nb\n"),
        (b"\r 1%\r 50%\r100%", b"100%\n"),
        (b"10%\r20%\rdone\nnext\n", b"done\nnext\n"),
        (b"100%\r\x1b[K\r\nnext", b"100%\nnext\n"),
        (b"half\x1e[gcp] said\nx", b"half\n[gcp] said\nx\n"),
        (b"\x1e[gcp] a\n\x1e[gcp] b\n", b"[gcp] a\n[gcp] b\n"),
        (b"\n\n", b"\n\n"),
        (b"", b""),
    )

    def test_each_line_is_complete_and_shows_its_last_state(self):
        for given, wanted in self.CASES:
            self.assertEqual(written([given]), wanted, given)

    def test_the_result_does_not_depend_on_the_chunks(self):
        numbers = random.Random(1)
        for _ in range(2000):
            text = bytes(numbers.choice(b"ab\r\n\x1e ") for _ in range(numbers.randrange(30)))
            cuts = sorted(numbers.randrange(len(text) + 1) for _ in range(numbers.randrange(6)))
            pieces = [text[begin:end] for begin, end in zip([0] + cuts, cuts + [len(text)])]
            self.assertEqual(written(pieces), written([text]), pieces)

    def test_a_line_without_end_is_passed_on(self):
        found = []
        lines = Lines(lambda data: found.append(data))
        lines.feed(b"y" * 100_000)
        self.assertEqual(sum(map(len, found)), 100_000)
        lines.feed(b"\x1e[gcp] said\n")
        self.assertEqual(b"".join(found)[100_000:], b"\n[gcp] said\n")


class Programs(unittest.TestCase):
    def test_uv_is_found_as_a_program_or_as_a_package(self):
        which, find_spec = programs.shutil.which, programs.importlib.util.find_spec
        library = ["python", "-m", "uv", "run", "own.py", "--no-cache"]
        try:
            for program, package, wanted in (("/bin/uv", None, ["/bin/uv"]), (None, 1, [sys.executable, "-m", "uv"])):
                programs.shutil.which = lambda name: program
                programs.importlib.util.find_spec = lambda name: package
                self.assertEqual(programs._command(library), wanted + ["run", "own.py", "--no-cache"])
        finally:
            programs.shutil.which, programs.importlib.util.find_spec = which, find_spec
        self.assertEqual(programs._command(["sh", "own.sh"]), ["sh", "own.sh"])


class Scripts(unittest.TestCase):
    """The reason for the failure of a script: (return code, stdout, stderr) -> (exception, message)."""

    PYTHON = 'Traceback (most recent call last):\n  File "agg.py", line 9, in <module>\n    load()\n'
    CASES = (
        (1, "", PYTHON + "ValueError: bad row 17 in b.csv\n", ("ValueError", "bad row 17 in b.csv")),
        (1, "", PYTHON + "json.decoder.JSONDecodeError: Expecting value\n", ("JSONDecodeError", "Expecting value")),
        (1, "", PYTHON + "KeyError\nlast words\n", ("KeyError", "")),
        (1, "", PYTHON + "ValueError: two\n  lines\n", ("ValueError", "two")),
        (1, "", '  File "a.py", line 3\n    x(\n     ^\nSyntaxError: never closed\n', ("SyntaxError", "never closed")),
        (1, "x", "cp: cannot stat '/d.csv': No such file\n", ("", "cp: cannot stat '/d.csv': No such file")),
        (2, "", "own.sh: 4: set: Illegal option -o pipefail\n", ("", "set: Illegal option -o pipefail")),
        (127, "", "own.sh: line 3: foo: command not found\n", ("", "foo: command not found")),
        (1, "", "other.sh: line 3: foo: command not found\n", ("", "other.sh: line 3: foo: command not found")),
        (1, "", "+ cp a b\ncp: no\n+ exit 1\n", ("", "cp: no")),
        (1, "", "Error in load() : no data\nExecution halted\n", ("", "Error in load() : no data")),
        (1, "", "x.js:1\nTypeError: no\n    at f (x.js:1)\n\nNode.js v20.1.0\n", ("TypeError", "no")),
        (1, "", "Exception in thread main Boom: b\n\tat A.b(A.java:1)\n\t... 3 more\n", ("", "Exception in thread main Boom: b")),
        (1, "", "ERROR: (gcloud.storage.cp) You do not have an active account.\nPlease run:\n\n  $ gcloud auth login\n\nto obtain new credentials.\n", ("", "ERROR: (gcloud.storage.cp) You do not have an active account.")),
        (3, "", "psql:q.sql:1: ERROR:  relation \"orders\" does not exist\nLINE 1: select 1 from orders;\n                      ^\n", ("", 'psql:q.sql:1: ERROR:  relation "orders" does not exist')),
        (1, "", "ERROR: No matching distribution found for pandsa\n\n[notice] A new release of pip is available\n[notice] To update, run: pip install --upgrade pip\n", ("", "ERROR: No matching distribution found for pandsa")),
        (2, "", "ls: invalid option -- 'y'\nTry 'ls --help' for more information.\n", ("", "ls: invalid option -- 'y'")),
        (2, "", "tar (child): x.tgz: Cannot open: No such file\ntar (child): Error is not recoverable: exiting now\ntar: Child returned status 2\ntar: Error is not recoverable: exiting now\n", ("", "tar (child): x.tgz: Cannot open: No such file")),
        (2, "", "cp: cannot stat 'a'\nmake: *** [Makefile:2: all] Error 1\n", ("", "cp: cannot stat 'a'")),
        (2, "", "make: *** No rule to make target 'al'.  Stop.\n", ("", "make: *** No rule to make target 'al'.  Stop.")),
        (128, "", "git@host: Permission denied (publickey).\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n", ("", "fatal: Could not read from remote repository.")),
        (2, "", "panic: no rows\n\ngoroutine 1 [running]:\nmain.main()\n\t/x.go:4 +0x1\nexit status 2\n", ("", "panic: no rows")),
        (2, "", "╭─ Error ─────╮\n│ Missing option '--day'.  │\n╰─────╯\n", ("", "Missing option '--day'.")),
        (1, "", "/opt/x/bin/python3: No module named uv\n", ("", "python3: No module named uv")),
        (1, "", "ls: no\n" + PYTHON + "subprocess.CalledProcessError: Command 'ls' returned 2.\n", ("CalledProcessError", "ls: no (Command 'ls' returned 2)")),
        (1, "", PYTHON + "subprocess.CalledProcessError: Command 'ls' returned 2.\n", ("CalledProcessError", "Command 'ls' returned 2.")),
        (1, "", "\x1b[31mTraceback (most recent call last):\x1b[0m\n  File \"a.py\", line 1\n\x1b[1mValueError\x1b[0m: red\n", ("ValueError", "red")),
        (124, "", "", ("", "The script ended with exit code 124: the time limit of the command timeout was reached.")),
        (3, "first\nno file\n", "", ("", "The script ended with exit code 3. Its last line: no file")),
        (3, "", "\n", ("", "The script ended with exit code 3.")),
        (127, "", "", ("", "The script ended with exit code 127: a command was not found.")),
    )

    def test_the_last_message_of_the_failure_names_it(self):
        for code, stdout, stderr, wanted in self.CASES:
            error = script_error.read(programs.Ended(["sh", "own.sh"], code, stdout, stderr, stderr), "own.sh")
            self.assertEqual((error.name, error.message), wanted, stderr)
            self.assertEqual(error.exit_code, code)

    def test_signals_are_described_in_words(self):
        for code, exit_code, words in ((-9, 137, "memory"), (137, 137, "memory"), (-11, 139, "SIGSEGV"), (143, 143, "SIGTERM"), (-10, 138, "SIGUSR1")):
            error = script_error.read(programs.Ended(["sh", "own.sh"], code, "", "Killed\n", "Killed\n"), "own.sh")
            self.assertIn(words, error.message)
            self.assertIn("exit code %d" % exit_code, error.message)

    def test_files_and_lines_are_found(self):
        def lines(stderr):
            return script_error.read(programs.Ended([], 1, "", stderr, stderr), "own.sh").lines

        self.assertEqual(lines(self.PYTHON + "E: x\n"), [("agg.py", 9)])
        self.assertEqual(lines("lib/run.sh: 7: nope: not found\n"), [("lib/run.sh", 7)])
        self.assertEqual(lines("nothing\n"), [])


unittest.main(argv=[sys.argv[0]])
