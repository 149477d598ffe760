"""The controls over HTTP serve programs on this machine, but no web page."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imagebuilder_typed.testing import Controls, EmbeddedServer, controls, server, set_build_speed
from imagebuilder_typed.testing._control_access import AccessRule
from imagebuilder_typed.testing._control_http import ACTIONS

from ...support.raw_http import RawAnswer, exchange, written
from . import factories
from .conftest import REGION

JSON = "Content-Type: application/json"
PLAN = {"throttle": {"region": REGION, "operation": "ListImages"}}


def post(
    running: EmbeddedServer, action: str, body: bytes, *headers: str, host: str | None = None
) -> RawAnswer:
    if host is None:
        host = running.url.removeprefix("http://")
    names = [f"Host: {host}"] if host else []
    request = written(
        "POST",
        f"/imagebuilder-controls/{action}",
        *names,
        *headers,
        f"Content-Length: {len(body)}",
        body=body,
    )
    return exchange(running.url, request)


@pytest.fixture
def throttle(running_server: EmbeddedServer, fresh_state: None) -> Any:
    """Plans a failure. Returns the status, and whether a failure is planned afterwards."""

    def ask(*headers: str, host: str | None = None) -> tuple[int, bool]:
        body = json.dumps({"region": REGION}).encode()
        answer = post(running_server, "throttle", body, *headers, host=host)
        return answer.status, bool(controls(REGION).planned_failures()["calls"])

    return ask


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain; application/json",
        "application/json-patch",
        "application",
    ],
)
def test_content_types_without_a_preflight_are_refused(throttle: Any, content_type: str) -> None:
    assert throttle(f"Content-Type: {content_type}") == (415, False)
    assert throttle() == (415, False)


@pytest.mark.parametrize(
    "content_type", ["application/json", "Application/JSON", "application/json; charset=utf-8"]
)
def test_json_is_accepted(throttle: Any, content_type: str) -> None:
    assert throttle(f"Content-Type: {content_type}") == (200, True)


@pytest.mark.parametrize(
    "origin",
    [
        "http://elsewhere.example",
        "null",
        "",
        "https://{own}",
        "http://127.0.0.1",
        "http://{own}.elsewhere.example",
        "http://{own}, http://{own}",
        "chrome-extension://x",
    ],
)
def test_pages_of_other_origins_are_refused(
    running_server: EmbeddedServer, throttle: Any, origin: str
) -> None:
    own = running_server.url.removeprefix("http://")
    assert throttle(JSON, f"Origin: {origin.format(own=own)}") == (403, False)


def test_the_server_s_own_origin_is_accepted(running_server: EmbeddedServer, throttle: Any) -> None:
    assert throttle(JSON, f"Origin: {running_server.url}") == (200, True)


def port(running: EmbeddedServer) -> str:
    return running.url.rpartition(":")[2]


@pytest.mark.parametrize(
    "host",
    [
        "elsewhere.example",
        "elsewhere.example:{port}",
        "127.0.0.1.elsewhere.example:{port}",
        "localhost.elsewhere.example:{port}",
        "elsewhere.example@127.0.0.1:{port}",
        "127.0.0.1:{port}@elsewhere.example",
        "127.0.0.1:{port}/x",
        "127.0.0.1:{port}?x",
        "127.0.0.1:{port}#x",
        "127.0.0.1:{port}:{port}",
        "127.0.0.1:1",
        "127.0.0.1:999999",
        "127.0.0.1",
        "192.0.2.1:{port}",
        "0.0.0.0:{port}",
        "[",
        "[::2]:{port}",
        "machine:{port}",
        ":{port}",
    ],
)
def test_other_host_names_are_refused(running_server: EmbeddedServer, throttle: Any, host: str) -> None:
    assert throttle(JSON, host=host.format(port=port(running_server))) == (403, False)


@pytest.mark.parametrize(
    "host", ["localhost:{port}", "LOCALHOST:{port}", "127.0.0.1:{port}", "127.1.2.3:{port}", "[::1]:{port}"]
)
def test_loopback_names_are_accepted(running_server: EmbeddedServer, throttle: Any, host: str) -> None:
    assert throttle(JSON, host=host.format(port=port(running_server))) == (200, True)


def test_a_request_without_a_host_is_refused(throttle: Any) -> None:
    assert throttle(JSON, host="") == (403, False)


def test_two_host_headers_are_refused(running_server: EmbeddedServer, throttle: Any) -> None:
    assert throttle(JSON, "Host: elsewhere.example") == (400, False)


@pytest.mark.parametrize(
    "target", ["/moto-api/reset", "/moto-api/state-manager/set-transition", "/moto-api/"]
)
@pytest.mark.parametrize("header", ["Host: elsewhere.example", "Origin: http://elsewhere.example"])
def test_moto_s_own_controls_are_protected_too(
    running_server: EmbeddedServer, client: Any, target: str, header: str
) -> None:
    factories.make_component(client)
    own = [] if header.startswith("Host") else [f"Host: {running_server.url.removeprefix('http://')}"]
    answer = exchange(running_server.url, written("POST", target, *own, header, "Content-Length: 0"))
    assert answer.status == 403
    assert len(client.list_components()["componentVersionList"]) == 1


@pytest.mark.parametrize("method", ["OPTIONS", "HEAD", "PUT", "DELETE", "GET"])
def test_no_answer_allows_cross_origin_requests(
    running_server: EmbeddedServer, throttle: Any, method: str
) -> None:
    """Before a page may send JSON, a browser sends a preflight request. Only headers of the answer could allow it."""
    own = f"Host: {running_server.url.removeprefix('http://')}"
    answer = exchange(
        running_server.url,
        written(method, "/imagebuilder-controls/throttle", own, "AccessRule-Control-Request-Method: POST"),
    )
    assert answer.status == 405
    assert not [name for name in answer.headers if name.startswith("access-control")]


class TestOtherAddresses:
    """A server that is bound to an address other than loopback."""

    @pytest.mark.parametrize(
        "host", ["192.0.2.7:5000", "192.0.2.8:80", "[2001:db8::1]:9", "imagebuilder:5000", "localhost:8080"]
    )
    def test_addresses_and_names_without_dots_are_accepted(self, host: str) -> None:
        assert AccessRule("0.0.0.0", 5000).refusal_reason({"HTTP_HOST": host}) is None

    @pytest.mark.parametrize(
        "host", ["elsewhere.example:5000", "192.0.2.7.elsewhere.example", "", ":5000", "a b"]
    )
    def test_public_names_are_refused(self, host: str) -> None:
        assert AccessRule("0.0.0.0", 5000).refusal_reason({"HTTP_HOST": host}) is not None

    def test_the_name_that_the_server_is_bound_to_is_accepted(self) -> None:
        assert AccessRule("builds.example", 5000).refusal_reason({"HTTP_HOST": "builds.example:5000"}) is None

    def test_ipv6(self) -> None:
        with server("::1") as running:
            assert post(running, "throttle", b"{}", JSON).status == 200


class TestArguments:
    """Arguments are checked for type and range."""

    @pytest.fixture(autouse=True)
    def _empty(self, fresh_state: None) -> None:
        """No failures are planned before and after the test."""

    @pytest.mark.parametrize(
        ("action", "arguments"),
        [
            ("fail_next_build", {"times": 10**12}),
            ("fail_next_build", {"times": 0}),
            ("fail_next_build", {"times": -1}),
            ("fail_next_build", {"times": 1.5}),
            ("fail_next_build", {"times": True}),
            ("fail_next_build", {"times": "1"}),
            ("fail_next_build", {"message": {"a": "b"}}),
            ("fail_next_build", {"message": "x" * 20_000}),
            ("fail_next_build", {"message": None}),
            ("fail_next_build", {"step": ["a"]}),
            ("fail_next_build", {"component_arn": 7}),
            ("fail_next_build", {"region": 7}),
            ("fail_next_build", {"stage": ["BUILDING"]}),
            ("throttle", {"times": 10**12}),
            ("throttle", {"times": 0.5}),
            ("throttle", {"times": 1.5}),
            ("throttle", {"times": 10_001}),
            ("short_pages", {"times": 1.5}),
            ("short_pages", {"times": 10_001}),
            ("short_pages", {"size": 1.5}),
            ("short_pages", {"size": 101}),
            ("short_pages", {"size": -1}),
            ("fail_calls", {"status": 199}),
            ("fail_calls", {"status": 600}),
            ("fail_calls", {"status": 400.5}),
            ("fail_calls", {"code": "a" * 201}),
            ("fail_next_build", {"times": 10_001}),
            ("delay_answers", {"seconds": 3600.5}),
            ("throttle", {"operation": ["ListImages"]}),
            ("fail_calls", {"code": "a\r\nSet-Cookie: b"}),
            ("fail_calls", {"code": ""}),
            ("fail_calls", {"code": 7}),
            ("fail_calls", {"code": "\N{SNOWMAN}"}),
            ("fail_calls", {"message": ["a"]}),
            ("fail_calls", {"status": 99}),
            ("fail_calls", {"status": 10**9}),
            ("fail_calls", {"status": "500"}),
            ("fail_calls", {"after": "no"}),
            ("delay_answers", {"seconds": -1}),
            ("delay_answers", {"seconds": 10**9}),
            ("delay_answers", {"seconds": "1"}),
            ("delay_answers", {"seconds": None}),
            ("delay_answers", {"seconds": True}),
            ("delay_answers", {}),
            ("set_build_speed", {"speed": 10**300}),
            ("set_build_speed", {"speed": 10**400}),
            ("set_build_speed", {"speed": -1}),
            ("set_build_speed", {"speed": "1e999"}),
            ("set_build_speed", {"speed": [1]}),
            ("set_build_speed", {"speed": None}),
            ("throttle", {"region": "mars-north-1"}),
            ("throttle", {"region": ["us-east-1"]}),
            ("throttle", {"account": "1"}),
            ("throttle", {"account": 123456789012}),
            ("throttle", {"account": {}}),
            ("throttle", {"self": 1}),
            ("finish_build", {"image_arn": 7}),
            ("finish_build", {"image_arn": []}),
        ],
    )
    def test_invalid_arguments_are_refused(
        self, running_server: EmbeddedServer, client: Any, action: str, arguments: dict[str, Any]
    ) -> None:
        answer = post(running_server, action, json.dumps(arguments).encode(), JSON)
        assert (answer.status, bool(answer.json()["error"])) == (400, True)
        assert client.list_images()["imageVersionList"] == []
        assert controls(REGION).planned_failures() == {"builds": [], "calls": [], "pages": []}

    @pytest.fixture
    def image(self, client: Any) -> str:
        set_build_speed("instant")
        return factories.make_image(client)

    @pytest.mark.parametrize(
        ("action", "arguments", "kind"),
        [
            ("throttle", {"times": 10_000}, "calls"),
            ("short_pages", {"size": 100, "times": 10_000}, "pages"),
            ("short_pages", {"size": 0, "times": 1}, "pages"),
            ("fail_calls", {"status": 200, "code": "a" * 200}, "calls"),
            ("fail_calls", {"status": 599, "message": "m" * 10_000}, "calls"),
            ("delay_answers", {"seconds": 3600, "times": 1}, "calls"),
            ("delay_answers", {"seconds": 0}, "calls"),
            ("delay_answers", {"seconds": 0.5}, "calls"),
        ],
    )
    def test_the_outermost_arguments_are_taken(
        self, running_server: EmbeddedServer, action: str, arguments: dict[str, Any], kind: str
    ) -> None:
        body = json.dumps({"region": REGION, **arguments}).encode()
        assert post(running_server, action, body, JSON).status == 200
        (planned,) = controls(REGION).planned_failures()[kind]
        assert arguments.items() <= planned.items()

    def test_a_build_fails_ten_thousand_times_at_most(self, running_server: EmbeddedServer) -> None:
        body = json.dumps({"in_region": REGION, "times": 10_000}).encode()
        assert post(running_server, "fail_next_build", body, JSON).status == 200
        assert len(controls(REGION).planned_failures()["builds"]) == 10_000

    @pytest.mark.parametrize(
        "finding",
        [
            {"severity": 7},
            {"severity": ["HIGH"]},
            {"severity": ""},
            {"inspectorScore": -1},
            {"inspectorScore": "high"},
            {"firstObservedAt": "2024-02-30"},
            {"updatedAt": [2024]},
            {"packageVulnerabilityDetails": "CVE"},
            {"packageVulnerabilityDetails": {"vulnerabilityId": 7}},
            {"imageBuildVersionArn": "nonsense"},
            [],
            7,
            "text",
            None,
        ],
    )
    def test_findings(self, running_server: EmbeddedServer, client: Any, image: str, finding: Any) -> None:
        body = json.dumps({"region": REGION, "image_arn": image, "findings": [finding]}).encode()
        answer = post(running_server, "plant_findings", body, JSON)
        listed = client.list_image_scan_findings()["findings"]
        assert (answer.status, len(listed)) == (400, 0)
        client.list_image_scan_finding_aggregations()

    def test_dates_of_findings_can_be_strings(
        self, running_server: EmbeddedServer, client: Any, image: str
    ) -> None:
        finding = {"firstObservedAt": "2024-02-29T12:00:00Z"}
        body = json.dumps({"region": REGION, "image_arn": image, "findings": [finding]}).encode()
        assert post(running_server, "plant_findings", body, JSON).status == 200
        (found,) = client.list_image_scan_findings()["findings"]
        assert found["firstObservedAt"].isoformat().startswith("2024-02-29")

    @pytest.mark.parametrize(
        "packages", [{"bash": 5}, {"bash": None}, ["bash"], "bash", 7, {"x" * 20_000: "1"}]
    )
    def test_packages(self, running_server: EmbeddedServer, client: Any, image: str, packages: Any) -> None:
        body = json.dumps({"region": REGION, "image_arn": image, "packages": packages}).encode()
        assert post(running_server, "plant_packages", body, JSON).status == 400
        assert client.list_image_packages(imageBuildVersionArn=image)["imagePackageList"]

    @pytest.mark.parametrize(
        "created", ["0001-01-01T00:00:00+14:00", "2024-01-01T00:00:00", "2024-02-30", 7, None, ["2024"]]
    )
    def test_dates_of_images(
        self, running_server: EmbeddedServer, client: Any, image: str, created: Any
    ) -> None:
        body = json.dumps({"region": REGION, "image_arn": image, "created": created}).encode()
        assert post(running_server, "backdate_image", body, JSON).status == 400
        assert client.get_image(imageBuildVersionArn=image)

    @pytest.mark.parametrize("days", [-1, 10**6, 10**400, "1", None, True, 1e300])
    def test_days_ahead(self, client: Any, days: Any) -> None:
        with pytest.raises((ValueError, TypeError)):
            Controls(REGION).run_lifecycle_policy("arn", days_ahead=days)


_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=8),
        st.sampled_from(
            ["ListImages", "BUILDING", "ServiceException", "instant", REGION, "ACTIVE", 10**30, -1, 1e308]
        ),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(st.sampled_from(["a", "severity", "updatedAt", "title"]), inner, max_size=2),
    ),
    max_leaves=4,
)


class TestAnyArguments:
    @pytest.fixture(autouse=True)
    def _empty(self, fresh_state: None) -> None:
        """All accounts are empty before and after the test."""

    @settings(max_examples=60, suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def test_no_arguments_break_the_controls_or_the_service(
        self, running_server: EmbeddedServer, client: Any, data: st.DataObject
    ) -> None:
        running_server.reset()
        set_build_speed("instant")
        image = factories.make_image(client)
        action = data.draw(st.sampled_from(sorted(ACTIONS)))
        names = ["region", "account", "in_region", *ACTIONS[action].__annotations__]
        arguments = data.draw(st.dictionaries(st.sampled_from(names), _VALUES, max_size=4))
        if data.draw(st.booleans()):
            arguments = {"region": REGION, **arguments}
        if data.draw(st.booleans()):
            arguments["image_arn"] = image
        body = json.dumps(arguments).encode()
        assert post(running_server, action, body, JSON).status in (200, 400)
        Controls(REGION).clear_failures()
        assert client.get_image(imageBuildVersionArn=image)
        client.list_image_scan_findings()
        client.list_image_packages(imageBuildVersionArn=image)
        factories.make_image(client, "another")
