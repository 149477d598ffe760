"""moto's own programs, `moto_server` and `moto_proxy`, with Image Builder, and moto's own names in Python.

Source: moto's documentation, pages "Moto Server" and "Proxy Mode".
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import boto3
import moto
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from moto import mock_aws
from moto.server import ThreadedMotoServer

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.testing import mock_imagebuilder

from ...support.processes import PATIENCE, first_line, running
from . import factories
from .conftest import REGION

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.any_botocore

ANY_KEYS = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
CA_FILE = Path(moto.__file__).parent / "moto_proxy" / "ca.crt"
needs_proxy = pytest.mark.skipif(
    which("openssl") is None or (find_spec("moto.moto_proxy.utils") and not find_spec("multipart")),
    reason="moto's proxy needs openssl, and in older versions the extra moto[proxy]",
)


@contextmanager
def program(name: str, *prefix: str, module: str = "imagebuilder_typed.testing") -> Iterator[str]:
    """One of moto's programs on a free port. Gives `host:port`."""
    command = [
        *prefix,
        sys.executable,
        "-u",
        "-m",
        module,
        *([name] if module != name else []),
        "--port",
        "0",
    ]
    with running(command, stderr=subprocess.STDOUT) as process:
        while line := first_line(process):
            found = re.search(r"(?:Running|Proxy) on (?:http://)?([\d.]+:\d+)", line)
            if found:
                yield found[1]
                return
    raise AssertionError(f"{name} did not come up.")


def build_an_image(client: Any, ec2: Any) -> None:
    arn = factories.make_image(client)
    assert factories.watch(client, arn)[-1] == "AVAILABLE"
    (ami,) = client.get_image(imageBuildVersionArn=arn)["image"]["outputResources"]["amis"]
    assert len(ec2.describe_images(ImageIds=[ami["image"]])["Images"]) == 1
    with pytest.raises(ClientError) as raised:
        client.get_image(imageBuildVersionArn=arn.replace("/golden/", "/silver/"))
    assert raised.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_moto_server_builds_an_image() -> None:
    with program("moto_server") as address:
        settings = {"region_name": REGION, "endpoint_url": f"http://{address}", **ANY_KEYS}
        boto: Any = boto3
        build_an_image(boto.client("imagebuilder", **settings), boto.client("ec2", **settings))


def test_the_command_moto_server_itself_serves_it_with_a_sitecustomize(tmp_path: Path) -> None:
    """For programs that start moto's command and can't be changed."""
    (tmp_path / "sitecustomize.py").write_text("from imagebuilder_typed.testing import mock_imagebuilder\n")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    with program("moto.server", "env", f"PYTHONPATH={path}", module="moto.server") as address:
        boto: Any = boto3
        client = boto.client("imagebuilder", region_name=REGION, endpoint_url=f"http://{address}", **ANY_KEYS)
        assert client.list_images()["imageVersionList"] == []


@needs_proxy
def test_moto_proxy_builds_an_image() -> None:
    """Clients keep AWS's own addresses, and reach moto through the proxy."""
    with program("moto_proxy") as address:
        proxies = {"http": f"http://{address}", "https": f"http://{address}"}
        settings = {
            "region_name": REGION,
            "verify": str(CA_FILE),
            # The proxy closes connections without saying so, and a client may reuse one: then it retries.
            "config": Config(proxies=proxies, retries={"total_max_attempts": 10}),
            **ANY_KEYS,
        }
        boto: Any = boto3
        build_an_image(boto.client("imagebuilder", **settings), boto.client("ec2", **settings))
        typed = ImageBuilderClient(**settings)
        assert [image.name for image in typed.list_images().image_version_list] == ["golden"]


@pytest.mark.parametrize("name", ["moto_server", pytest.param("moto_proxy", marks=needs_proxy)])
def test_a_program_gets_the_arguments(name: str) -> None:
    command = [sys.executable, "-m", "imagebuilder_typed.testing", name, "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE)
    assert "--build-speed" not in done.stdout
    assert "--host" in done.stdout


def test_a_program_whose_packages_are_missing_names_the_extra() -> None:
    script = (
        "import sys; sys.modules['moto.proxy'] = None; "
        "from imagebuilder_typed.testing.__main__ import main; sys.exit(main(['moto_proxy']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert done.returncode == 1
    assert "imagebuilder-typed[testing-all]" in done.stderr
    assert "Traceback" not in done.stderr


def test_another_first_argument_is_refused() -> None:
    command = [sys.executable, "-m", "imagebuilder_typed.testing", "moto_servers"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 2
    assert "unrecognized arguments: moto_servers" in done.stderr


def test_moto_s_own_server_in_process_has_the_service_once_the_package_is_imported() -> None:
    own = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    own.start()
    try:
        host, port = own.get_host_and_port()
        boto: Any = boto3
        client = boto.client(
            "imagebuilder", region_name=REGION, endpoint_url=f"http://{host}:{port}", **ANY_KEYS
        )
        assert client.list_images()["imageVersionList"] == []
    finally:
        own.stop()


@mock_aws
def test_moto_s_own_mock_has_the_service_once_the_package_is_imported() -> None:
    client = boto3.client("imagebuilder", region_name=REGION)
    factories.make_component(client)
    with mock_imagebuilder():
        assert len(client.list_components()["componentVersionList"]) == 1
