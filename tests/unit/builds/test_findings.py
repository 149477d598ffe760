"""Findings and their gate, without a service."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import Findings, FindingsGateError, ScanIncompleteError
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.models import (
    ImageScanFinding,
    ImageScanningConfiguration,
    ImageScanState,
    ImageScanStatus,
    PackageVulnerabilityDetails,
    VulnerablePackage,
)

ARN = Arn("arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/3")


def scan(status: str, reason: str | None = None) -> ImageScanState:
    return ImageScanState(status=ImageScanStatus(status), reason=reason)


COMPLETED = scan("COMPLETED")


def package(name: str = "openssl", **more: Any) -> VulnerablePackage:
    given: dict[str, Any] = {"version": "3.0.8", "fixed_in_version": "3.0.9", **more}
    return VulnerablePackage(name=name, **given)


def finding(severity: str | None, number: int = 1, **more: Any) -> ImageScanFinding:
    packages = more.pop("packages", [package()])
    given: dict[str, Any] = {"severity": severity, "title": f"Title {number}", "fix_available": "YES", **more}
    return ImageScanFinding(
        package_vulnerability_details=PackageVulnerabilityDetails(
            vulnerability_id=f"CVE-2026-{number:04}", vulnerable_packages=packages
        ),
        **given,
    )


def found(*items: ImageScanFinding, state: ImageScanState | None = COMPLETED, **more: Any) -> Findings:
    return Findings(arn=ARN, items=list(items), scan_state=state, **more)


def ids(items: list[ImageScanFinding]) -> list[str]:
    return [
        item.package_vulnerability_details.vulnerability_id
        for item in items
        if item.package_vulnerability_details
    ]


class TestCounts:
    def test_every_severity_has_a_number(self) -> None:
        assert found().counts == dict.fromkeys(
            ("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNTRIAGED"), 0
        )

    def test_unknown_ones_survive(self) -> None:
        counts = found(finding("HIGH"), finding("SEVERE"), finding("SEVERE"), finding(None)).counts
        assert (counts["HIGH"], counts["SEVERE"], counts["(none)"]) == (1, 2, 1)
        assert list(counts)[:2] == ["CRITICAL", "HIGH"]

    def test_findings_of_a_severity(self) -> None:
        findings = found(finding("HIGH", 1), finding("LOW", 2), finding("HIGH", 3))
        assert ids(findings.of("HIGH")) == ids(findings.of("high")) == ["CVE-2026-0001", "CVE-2026-0003"]
        assert findings.of("CRITICAL") == []
        unknown = found(finding("Severe", 1), finding(None, 2))
        assert [len(unknown.of(each)) for each in unknown.counts] == [0] * 6 + [1, 1]
        with pytest.raises(
            ValueError, match=r"'HIHG'; there are CRITICAL, HIGH, MEDIUM, .*; did you mean 'HIGH'"
        ):
            findings.of("HIHG")

    def test_they_can_be_iterated_over(self) -> None:
        findings = found(finding("HIGH"), finding("LOW"))
        assert list(findings) == findings.items
        assert len(findings) == 2


class TestGate:
    def test_no_critical_finding_is_allowed_by_default(self) -> None:
        high = found(finding("HIGH"), finding("UNTRIAGED"), finding("INFORMATIONAL"))
        assert high.gate() is high
        with pytest.raises(FindingsGateError):
            found(finding("CRITICAL")).gate()
        found(finding("CRITICAL")).gate(critical=None)

    @pytest.mark.parametrize(
        "severity", ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNTRIAGED", "SEVERE", None]
    )
    def test_a_limit_is_the_number_allowed(self, severity: str | None) -> None:
        known = severity is not None and severity != "SEVERE"
        name = severity.lower() if known and severity else "unknown"
        limits: dict[str, Any]
        two = found(finding(severity, 1), finding(severity, 2))
        for limit in (None, 3, 2):
            limits = {name: limit}
            two.gate(**limits)
        limits = {name: 1}
        with pytest.raises(FindingsGateError, match=r"2 \w+ \(at most 1\)") as caught:
            two.gate(**limits)
        assert ids(caught.value.refused) == ["CVE-2026-0001", "CVE-2026-0002"]
        assert caught.value.counts == {name.upper() if known else "unknown": 2}

    def test_severities_that_are_not_known_are_refused_unless_allowed(self) -> None:
        with pytest.raises(FindingsGateError, match=r"1 unknown \(at most 0\)"):
            found(finding("SEVERE")).gate(critical=None)
        found(finding("SEVERE")).gate(unknown=None)

    def test_all_findings_of_a_severity_with_too_many_are_refused(self) -> None:
        findings = found(finding("LOW", 1), finding("HIGH", 2), finding("HIGH", 3), finding("CRITICAL", 4))
        with pytest.raises(FindingsGateError) as caught:
            findings.gate(critical=0, high=1, low=1)
        assert ids(caught.value.refused) == ["CVE-2026-0004", "CVE-2026-0002", "CVE-2026-0003"]
        assert caught.value.counts == {"CRITICAL": 1, "HIGH": 2}
        assert caught.value.arn == ARN

    def test_accepted_ones_do_not_count(self) -> None:
        findings = found(finding("CRITICAL", 1), finding("CRITICAL", 2))
        findings.gate(accept=["CVE-2026-0001", "cve-2026-0002", "CVE-1999-0001"])
        with pytest.raises(FindingsGateError) as caught:
            findings.gate(accept=iter(["CVE-2026-0001"]))
        assert ids(caught.value.refused) == ["CVE-2026-0002"]
        findings.gate(accept=[" CVE-2026-0001", "CVE-2026-0002 ", "", ""])
        with pytest.raises(FindingsGateError):
            found(ImageScanFinding(severity="CRITICAL")).gate(accept=["", " "])

    def test_those_without_a_fix_can_be_left_out(self) -> None:
        kinds: tuple[Any, ...] = ("YES", "PARTIAL", "NO", None, "SOON")
        findings = found(*(finding("HIGH", number, fix_available=kind) for number, kind in enumerate(kinds)))
        with pytest.raises(FindingsGateError) as caught:
            findings.gate(high=0, fixable_only=True)
        assert ids(caught.value.refused) == [f"CVE-2026-000{number}" for number in (0, 1, 3, 4)]

    @pytest.mark.parametrize(
        ("options", "error", "message"),
        [
            ({"accept": "CVE-2026-0001"}, TypeError, r"put it in brackets, \['CVE-2026-0001'\]"),
            ({"accept": 7}, TypeError, "accept must be a collection of ids, not 7"),
            ({"accept": [7]}, TypeError, "accept must be a collection of ids as text"),
            ({"critical": True}, TypeError, "critical must be a whole number or None, not True"),
            ({"high": "0"}, TypeError, "high must be a whole number or None, not '0'"),
            ({"untriaged": -1}, ValueError, "untriaged must be 0 or more, or None for any number, not -1"),
        ],
    )
    def test_wrong_options(self, options: Any, error: type[Exception], message: str) -> None:
        with pytest.raises(error, match=message):
            found().gate(**options)


class TestIncompleteScans:
    @pytest.mark.parametrize(
        ("state", "configuration", "reason", "transient"),
        [
            (
                None,
                None,
                "it is not scanned; to change that, build with image_scanning_configuration=",
                False,
            ),
            (None, ImageScanningConfiguration(image_scanning_enabled=False), "it is not scanned", False),
            (None, ImageScanningConfiguration(image_scanning_enabled=True), "its scan has not begun", False),
            (ImageScanState(), ImageScanningConfiguration(), "it is not scanned", False),
            (scan("PENDING"), None, "its scan is PENDING; ask again", True),
            (scan("SCANNING"), None, "its scan is SCANNING; ask again", True),
            (
                scan("COLLECTING", reason="a\nb"),
                None,
                r"COLLECTING \(a b\); ask again",
                True,
            ),
            (scan("ABANDONED"), None, "its scan is ABANDONED; only another build", False),
            (
                scan("FAILED", reason="no agent"),
                None,
                r"is FAILED \(no agent\); only",
                False,
            ),
            (scan("TIMED_OUT"), None, "its scan is TIMED_OUT", False),
            (scan("PAUSED"), None, "its scan is PAUSED", False),
            (
                COMPLETED,
                ImageScanningConfiguration(
                    image_scanning_enabled=True, image_scanning_types=["ON_DEMAND_AMI_CVE"]
                ),
                "EC2 has the findings of such scans: read them with get_image_findings",
                False,
            ),
        ],
    )
    def test_they_are_refused_with_the_reason(
        self,
        state: ImageScanState | None,
        configuration: ImageScanningConfiguration | None,
        reason: str,
        transient: bool,
    ) -> None:
        findings = found(finding("LOW"), state=state, scanning_configuration=configuration)
        with pytest.raises(ScanIncompleteError, match=reason) as caught:
            findings.gate(critical=None)
        assert str(caught.value).startswith(f"the vulnerabilities of {ARN} are unknown: ")
        assert caught.value.transient == transient
        assert (caught.value.arn, caught.value.scan_state) == (ARN, state)
        assert findings.incomplete is not None
        assert findings.incomplete in str(findings)

    def test_what_there_is_can_be_judged(self) -> None:
        findings = found(finding("LOW"), finding("CRITICAL"), state=scan("FAILED"))
        assert findings.scan_status == "FAILED"
        findings.gate(critical=1, incomplete_ok=True)
        with pytest.raises(FindingsGateError):
            findings.gate(critical=0, incomplete_ok=True)

    def test_a_completed_scan_without_findings_passes(self) -> None:
        none = found()
        assert (none.incomplete, none.scan_status) == (None, "COMPLETED")
        assert none.gate(high=0, medium=0, low=0, informational=0, untriaged=0) is none
        assert str(none) == f"{ARN}: 0 findings"


class TestText:
    def refusal(self, *items: ImageScanFinding) -> str:
        with pytest.raises(FindingsGateError) as caught:
            found(*items).gate(critical=0, high=0, unknown=None)
        return str(caught.value)

    def test_a_table_of_what_is_refused(self) -> None:
        text = self.refusal(
            finding(
                "HIGH", 2, packages=[], title=None, description="A\nlong\x1b[31m story", inspector_score=9.0
            ),
            finding("HIGH", 1, fix_available="NO", packages=[package("glibc", fixed_in_version=None)]),
            finding(
                "CRITICAL",
                7,
                packages=[
                    package(epoch=1, release="2.amzn", fixed_in_version="1:3.0.9-1.amzn"),
                    package("b"),
                ],
            ),
        )
        assert text == (
            f"{ARN} has too many findings: 1 CRITICAL (at most 0), 2 HIGH (at most 0)\n"
            "\n"
            "severity  id             package                      fixed in        title\n"
            "CRITICAL  CVE-2026-0007  openssl 1:3.0.8-2.amzn (+1)  1:3.0.9-1.amzn  Title 7\n"
            "HIGH      CVE-2026-0002  -                            -               A long story\n"
            "HIGH      CVE-2026-0001  glibc 3.0.8                  no fix          Title 1"
        )

    def test_long_tables_are_cut_but_the_error_has_all(self) -> None:
        items = [finding("HIGH", number) for number in range(137)]
        with pytest.raises(FindingsGateError) as caught:
            found(*items).gate(high=0)
        lines = str(caught.value).splitlines()
        assert lines[-1] == "… and 117 more; .refused has all"
        assert len(lines) == 3 + 20 + 1
        assert len(caught.value.refused) == 137

    def test_wide_cells_are_cut(self) -> None:
        wide = finding("HIGH", 1, title="t" * 500, packages=[package("p" * 300), package("q")])
        line = self.refusal(wide).splitlines()[-1]
        assert len(line) < 200
        assert "pppp… (+1)" in line
        assert line.endswith("ttt…")

    def test_findings_without_anything(self) -> None:
        text = str(found(ImageScanFinding(), finding("SEVERE\n", 1)))
        assert text.splitlines()[0] == f"{ARN}: 2 findings (1 (none), 1 SEVERE)"
        assert "(none)" in text.splitlines()[3]

    def test_findings_show_themselves(self) -> None:
        findings = found(finding("HIGH", 1), state=COMPLETED)
        assert str(findings).splitlines()[0] == f"{ARN}: 1 finding (1 HIGH)"
        assert str(findings).splitlines()[-1].startswith("HIGH      CVE-2026-0001  openssl 3.0.8  3.0.9")
        assert "items=[1], scan_state=" in repr(findings)


def test_errors_can_be_pickled() -> None:
    for error in (
        FindingsGateError(ARN, [finding("HIGH")], {"HIGH": (1, 0)}),
        ScanIncompleteError(ARN, "why", scan("PENDING")),
    ):
        copy = pickle.loads(pickle.dumps(error))
        assert isinstance(copy, ImageBuilderError)
        assert (str(copy), vars(copy)) == (str(error), vars(error))
