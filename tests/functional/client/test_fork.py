"""Children that were forked while another thread was loading something: they work, and don't wait for that thread.

Each test runs a process of its own, which forks for real. A thread there is stopped in the middle of its work until the
child is done; a child that waits for it would wait for ever, and is killed by an alarm.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

PRELUDE = '''
import importlib.machinery, linecache, os, signal, sys, threading, traceback

SECONDS = 60  # more than the slowest machine needs

def exit_code_of_child(work):
    pid = os.fork()
    if pid == 0:
        signal.alarm(SECONDS)
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

stopped, go_on = threading.Event(), threading.Event()

def stop():
    """Stop here, in any thread but the main one."""
    if threading.current_thread() is not threading.main_thread():
        stopped.set()
        go_on.wait()

class StopsImports:
    """Stops the import of a module when none of it was executed yet, or all of it was, and it counts as being imported.

    (While modules are looked for, Python holds a lock that a fork waits for, so no fork comes in between.)
    """

    def __init__(self, name, stage):
        self.name, self.stage = name, stage

    def find_spec(self, name, path, target=None):
        if name != self.name:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        execute = spec.loader.exec_module
        def execute_and_stop(module):
            if self.stage == "before":
                stop()
            execute(module)
            if self.stage == "after":
                stop()
        spec.loader.exec_module = execute_and_stop
        return spec

class StopsFinishing(dict):
    """In the place of linecache's dict, in which attrs files each method that it makes for a class."""

    def setdefault(self, key, value):
        if "attrs generated" in key:
            stop()
        return super().setdefault(key, value)

def while_a_thread_is_at(work, child):
    """The exit code of a child that was forked in the middle of the work of a thread."""
    errors = []
    def run():
        try:
            work()
        except BaseException as error:
            errors.append(error)
            traceback.print_exc()
            stopped.set()
    thread = threading.Thread(target=run)
    thread.start()
    assert stopped.wait(SECONDS)
    code = exit_code_of_child(child)
    go_on.set()
    thread.join(SECONDS)
    assert not thread.is_alive() and not errors
    return code
'''


def run(script: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + script, *arguments], capture_output=True, text=True, timeout=150
    )
    assert done.returncode == 0, done.stdout + done.stderr


STAGES = pytest.mark.parametrize("stage", ["before", "after"])


@STAGES
@pytest.mark.parametrize(
    "module",
    ["models.image", "models.shared", "models._define"],
)
def test_in_the_middle_of_loading_a_family(module: str, stage: str) -> None:
    run(
        """
from imagebuilder_typed import models
sys.meta_path.insert(0, StopsImports("imagebuilder_typed." + sys.argv[1], sys.argv[2]))

def child():
    from imagebuilder_typed.models.image import Image
    assert models.Image is Image
    image = models.Image(name="web", state=models.ImageState(status="FAILED"))
    from imagebuilder_typed import structure, unstructure
    assert structure(unstructure(image), models.Image) == image
    assert models.Component(name="c").name == "c"

assert while_a_thread_is_at(lambda: models.Image, child) == 0
child()
""",
        module,
        stage,
    )


@STAGES
@pytest.mark.parametrize(
    "module", ["imagebuilder_typed.conversion._converter", "cattrs", "cattrs.converters"]
)
def test_in_the_middle_of_loading_the_converter(module: str, stage: str) -> None:
    run(
        """
from imagebuilder_typed import models
from imagebuilder_typed.conversion import get_converter
sys.meta_path.insert(0, StopsImports(*sys.argv[1:]))

def child():
    assert get_converter().structure({"name": "web"}, models.Image) == models.Image(name="web")

assert while_a_thread_is_at(get_converter, child) == 0
child()
""",
        module,
        stage,
    )


@pytest.mark.parametrize("stopped_at", ["package", "package.first", "package.second"])
@STAGES
def test_in_the_middle_of_a_package_that_names_its_modules(
    tmp_path: Path, stopped_at: str, stage: str
) -> None:
    """As `pathlib` of Python 3.13 does: it takes `first` for an attribute of its own, which importing `first` sets."""
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").write_text(
        "import package.first as _\nimport package.second\nfrom package.first import *\nNAMES = first.NAMES + second.NAMES\n"
    )
    (package / "first.py").write_text("NAMES = ['a']\n")
    (package / "second.py").write_text("NAMES = ['b']\n")
    run(
        """
from imagebuilder_typed import models
from imagebuilder_typed.conversion import get_converter
directory, name, stage = sys.argv[1:]
sys.path.insert(0, directory)
sys.meta_path.insert(0, StopsImports(name, stage))

class ImportsThePackage(StopsImports):
    def find_spec(self, name, path, target=None):
        spec = super().find_spec(name, path, target)
        if spec is not None:
            execute = spec.loader.exec_module
            def import_and_execute(module):
                import package
                execute(module)
            spec.loader.exec_module = import_and_execute
        return spec

sys.meta_path.insert(0, ImportsThePackage("cattrs", None))

def child():
    assert get_converter().structure({"name": "web"}, models.Image) == models.Image(name="web")
    import package
    assert package.NAMES == ["a", "b"] and package.first is sys.modules["package.first"]

assert while_a_thread_is_at(get_converter, child) == 0
child()
""",
        str(tmp_path),
        stopped_at,
        stage,
    )


@STAGES
@pytest.mark.parametrize(
    "module",
    ["conversion._from_wire.image", "conversion._requests_from_wire.shared", "validation._checks.image"],
)
def test_in_the_middle_of_loading_generated_functions(module: str, stage: str) -> None:
    run(
        """
os.environ.pop("IMAGEBUILDER_TYPED_FAST_PATH", None)  # "off" loads none of them
from imagebuilder_typed import models, structure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.validation._check_request import validate
models.load()
sys.meta_path.insert(0, StopsImports(*sys.argv[1:]))

def work():
    request = structure({"filters": [{"name": "name", "values": ["web"]}]}, models.ListImagesRequest)
    validate(OPERATIONS["list_images"], request)
    assert structure({"name": "web"}, models.Image) == models.Image(name="web")

assert while_a_thread_is_at(work, work) == 0
""",
        f"imagebuilder_typed.{module}",
        stage,
    )


def test_in_the_middle_of_finishing_a_class() -> None:
    run(
        """
from imagebuilder_typed import models
models.Image
linecache.cache = StopsFinishing(linecache.cache)

def child():
    import attrs
    assert models.Image(name="web").name == "web"
    assert attrs.fields(models.Image).name.default is None
    assert attrs.evolve(models.Image(name="a"), name="b") == models.Image(name="b")

assert while_a_thread_is_at(lambda: models.Image(name="web"), child) == 0
child()
"""
    )


def test_the_thread_that_forks_goes_on_with_its_own_import_in_the_child() -> None:
    run(
        """
from imagebuilder_typed import models

class Forks(StopsImports):
    def find_spec(self, name, path, target=None):
        if name == self.name and not hasattr(self, "pid"):
            self.pid = os.fork()
        return None

forks = Forks("imagebuilder_typed.models.shared", None)
sys.meta_path.insert(0, forks)
signal.alarm(SECONDS)
from imagebuilder_typed.models.image import Image, ImageState
assert models.Image is Image and Image(state=ImageState(status="FAILED")).state.status == "FAILED"
if forks.pid == 0:
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(forks.pid, 0)[1]) == 0
"""
    )


def test_imports_of_others_are_left_alone() -> None:
    run(
        """
from imagebuilder_typed import models
import importlib._bootstrap
sys.meta_path.insert(0, StopsImports("colorsys", "after"))

def child():
    assert "colorsys" in importlib._bootstrap._module_locks and "colorsys" in sys.modules

def work():
    import colorsys

assert while_a_thread_is_at(work, child) == 0
"""
    )


@pytest.mark.parametrize("run_number", range(3))
def test_threads_beside_a_pool_of_processes(run_number: int) -> None:
    run(
        """
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from imagebuilder_typed import models, structure, unstructure

NAMES = [name for name in models.__all__ if name.endswith("Response") and name != "Response"]

def work(number):
    signal.alarm(SECONDS) if number < 0 else None
    for name in NAMES[abs(number) % 7 :: 7]:
        cls = getattr(models, name)
        assert unstructure(structure({}, cls)) == {}
        assert cls(**dict.fromkeys(cls.__match_args__)) is not None
    return number

sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(4) as threads:
    futures = [threads.submit(work, number) for number in range(28)]
    children = []
    for number in range(1, 8):
        assert exit_code_of_child(lambda: work(-number)) == 0
    assert [future.result() for future in futures] == list(range(28))
"""
    )


def test_what_a_parent_loaded_its_children_need_not_load() -> None:
    run(
        """
from imagebuilder_typed import models
models.load()
models.load()

def child():
    before = set(sys.modules)
    sys.meta_path.clear()
    import attrs
    bases = {models.Shape, models.Request, models.PagedRequest, models.Response}
    classes = {getattr(models, name) for name in models.__all__} - bases
    structures = [cls for cls in classes if isinstance(cls, type) and issubclass(cls, models.Shape)]
    assert len(structures) == 265
    # attrs has been at work on every class: what it makes is a function, in the class itself.
    assert all(type(vars(cls)["__init__"]).__name__ == "function" for cls in structures)
    assert all(attrs.has(cls) for cls in structures)
    assert set(sys.modules) == before

assert exit_code_of_child(child) == 0
"""
    )


def test_a_child_renews_credentials_that_its_parent_is_renewing() -> None:
    """The thread that renews them does not come along."""
    script = """
import os, sys, threading
from datetime import UTC, datetime, timedelta
from botocore.credentials import RefreshableCredentials
from imagebuilder_typed._call.credential_renewal import renew
from imagebuilder_typed._call.background_call import TimedOut

asked, released = threading.Event(), threading.Event()
parent = os.getpid()

def refresh():
    asked.set()
    if os.getpid() == parent:
        released.wait(30)
    expiry = (datetime.now(UTC) + timedelta(hours=5)).isoformat()
    return {"access_key": "NEW", "secret_key": "s", "token": "t", "expiry_time": expiry}

class Credentials(RefreshableCredentials):
    def _refresh(self):
        if os.getpid() != parent:
            self._refresh_lock = threading.Lock()  # botocore's own, which the parent's thread holds
        super()._refresh()

credentials = Credentials("OLD", "s", "t", datetime.now(UTC) - timedelta(1), refresh, "a test")
try:
    renew(credentials, 0.05)
except TimedOut:
    pass
asked.wait(30)
child = os.fork()
if child == 0:
    renew(credentials, 20)
    os._exit(0 if credentials.get_frozen_credentials().access_key == "NEW" else 3)
released.set()
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
