"""Tables of the names of managed components and images.

The names are AWS's, as public code and documents use them: the CDK's module aws-imagebuilder-alpha, the enum of
managed components in cdk-proserve-lib, Terraform's acceptance tests, aws-cli's examples. Operating systems are written as
the service's lists write them (`SLES 15`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ManagedComponent:
    """A component of AWS, of a third party, or of a seller in the AWS Marketplace.

    `data` is its document; None for a placeholder of one step.
    """

    name: str
    platform: str
    phase: str = "build"
    version: str = "1.0.2"
    owner: str = "Amazon"
    data: str | None = None


@dataclass(frozen=True, slots=True)
class ManagedImage:
    """A base image of AWS. Its versions are dates, and `name` is as in ARNs."""

    name: str
    platform: str
    os_version: str
    type: str = "AMI"
    versions: tuple[str, ...] = ("2024.10.28", "2025.4.14")

    @property
    def shown_name(self) -> str:
        """The name in answers: `Amazon Linux 2 x86`, as Terraform's image_data_source_test.go expects.

        Nothing is known of the names of container images, so they stay as they are in ARNs.
        """
        if self.type != "AMI":
            return self.name
        return " ".join(_SPELLINGS.get(word, word.capitalize()) for word in self.name.split("-"))


_SPELLINGS = {
    "arm64": "arm64",
    "ecs": "ECS",
    "eks": "EKS",
    "gpu": "GPU",
    "lts": "LTS",
    "macos": "macOS",
    "sql": "SQL",
    "suse": "SUSE",
    "x86": "x86",
}
"""Words of names that are not just capitalized."""


_COMPONENTS: dict[tuple[str, str], str] = {
    ("Linux", "build"): """
        update-linux aws-cli-version-2-linux amazon-cloudwatch-agent-linux
        amazon-corretto-8 amazon-corretto-8-apt-generic amazon-corretto-8-jdk amazon-corretto-8-jre
        amazon-corretto-8-rpm-generic amazon-corretto-11 amazon-corretto-11-apt-generic amazon-corretto-11-headless
        amazon-corretto-11-rpm-generic amazon-corretto-17-headless amazon-corretto-17-jdk amazon-corretto-17-jre
        amazon-corretto-21-headless amazon-corretto-21-jdk amazon-corretto-21-jre apache-tomcat-9-linux
        aws-codedeploy-agent-linux dcv-server-linux docker-ce-centos docker-ce-linux docker-ce-ubuntu
        dotnet-runtime-linux dotnet-runtime-lts-linux dotnet-sdk-linux dotnet-sdk-lts-linux go-linux go-stable-linux
        hello-world-linux install-package-from-repository mariadb-linux mate-de-linux mono-linux php-8-2-linux
        php-8_2-linux powershell-linux powershell-lts-linux powershell-snap powershell-yum python-3-linux reboot-linux
        san-sift-linux scap-compliance-checker-linux stig-build-linux stig-build-linux-high stig-build-linux-low
        stig-build-linux-medium update-linux-kernel-5 update-linux-kernel-mainline update-linux-kernel-ml
    """,
    ("Linux", "test"): """
        apt-repository-test-linux chrony-time-configuration-test ebs-volume-usage-test-linux ena-test-linux
        eni-attachment-test-linux inspector-test-linux reboot-test-linux simple-boot-test-linux
        validate-single-ssh-public-key-test-linux validate-ssh-host-key-generation-linux
        validate-ssh-public-key-linux yum-repository-test-linux
    """,
    ("Windows", "build"): """
        update-windows aws-cli-version-2-windows amazon-cloudwatch-agent-windows amazon-corretto-8-windows
        amazon-corretto-11-windows amazon-corretto-17-windows amazon-corretto-21-windows amazon-kinesis-agent-windows
        anaconda-windows aws-codedeploy-agent-windows aws-vss-components-windows chocolatey dcv-server-windows
        distributor-package-windows dotnet-desktop-runtime-lts-windows dotnet-hosting-bundle-lts-windows
        dotnet-runtime-lts-windows dotnet-sdk-lts-windows ec2launch-v2-windows ecs-optimized-ami-windows
        eks-optimized-ami-windows go-stable-windows go-windows hello-world-windows powershell-lts-windows
        powershell-windows putty python-3-windows reboot-windows scap-compliance-checker-windows stig-build-windows
        stig-build-windows-high stig-build-windows-low stig-build-windows-medium windows-server-iis
    """,
    ("Windows", "test"): """
        ebs-volume-usage-test-windows ec2-network-route-test-windows eni-attachment-test-windows
        inspector-test-windows reboot-test-windows simple-boot-test-windows windows-activation-test
        windows-is-ready-with-password-generation-test
    """,
}
"""Platform and phase to the names of AWS's components."""

_OTHER_SELLERS = (
    # The Marketplace product and the agent are examples of our own.
    ManagedComponent("hardening-suite-linux", "Linux", owner="AWSMarketplace"),
    ManagedComponent("partner-agent-linux", "Linux", owner="ThirdParty"),
    # hashicorp/terraform-provider-aws#29262
    ManagedComponent("cis-benchmark-level-1-amazon-linux", "Linux", owner="ThirdParty"),
)

_X86 = ("x86",)
_BOTH = ("x86", "arm64")

_AMIS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("amazon-linux-2", _BOTH, "Linux", "Amazon Linux 2"),
    ("amazon-linux-2-ecs-optimized", _BOTH, "Linux", "Amazon Linux 2"),
    ("amazon-linux-2023", _BOTH, "Linux", "Amazon Linux 2023"),
    ("amazon-linux-2023-ecs-optimized", _BOTH, "Linux", "Amazon Linux 2023"),
    ("macos-sonoma", _BOTH, "macOS", "macOS 14"),
    ("macos-sequoia", _BOTH, "macOS", "macOS 15"),
    ("red-hat-enterprise-linux-7", _X86, "Linux", "Red Hat Enterprise Linux 7"),
    ("red-hat-enterprise-linux-8", _BOTH, "Linux", "Red Hat Enterprise Linux 8"),
    ("red-hat-enterprise-linux-9", _BOTH, "Linux", "Red Hat Enterprise Linux 9"),
    ("red-hat-enterprise-linux-10", _BOTH, "Linux", "Red Hat Enterprise Linux 10"),
    ("suse-linux-enterprise-server-12", _X86, "Linux", "SLES 12"),
    ("suse-linux-enterprise-server-15", _BOTH, "Linux", "SLES 15"),
    *(
        (f"ubuntu-server-{release}-lts", _BOTH, "Linux", f"Ubuntu {release}")
        for release in (16, 18, 20, 22, 24)
    ),
    *(
        (f"windows-server-{year}-english-{kind}-base", _X86, "Windows", f"Microsoft Windows Server {year}")
        for year in (2016, 2019, 2022, 2025)
        for kind in ("core", "full")
    ),
)
"""AMIs: the name without its architecture, the architectures, the platform, the operating system."""

_CONTAINERS: tuple[tuple[str, str, str], ...] = (
    ("amazon-linux-x86-latest", "Linux", "Amazon Linux 2"),
    ("amazon-linux-x86-2", "Linux", "Amazon Linux 2"),
    ("amazon-linux-2023-x86-latest", "Linux", "Amazon Linux 2023"),
    ("amazon-linux-2023-x86-2023", "Linux", "Amazon Linux 2023"),
    *(
        (f"ubuntu-{release}-x86-{tag}", "Linux", f"Ubuntu {release}")
        for release in (18, 20, 22, 24)
        for tag in (f"{release}-04", "latest")
    ),
    *(
        (f"windows-server-{year}-x86-core-ltsc{year}-amd64", "Windows", f"Microsoft Windows Server {year}")
        for year in (2016, 2019, 2022)
    ),
)
"""Container images: the name, the platform, the operating system."""


def components() -> Iterator[ManagedComponent]:
    for (platform, phase), names in _COMPONENTS.items():
        for name in names.split():
            yield ManagedComponent(name, platform, phase)
    yield from _OTHER_SELLERS


def images() -> Iterator[ManagedImage]:
    for name, architectures, platform, os_version in _AMIS:
        for architecture in architectures:
            yield ManagedImage(f"{name}-{architecture}", platform, os_version)
    for name, platform, os_version in _CONTAINERS:
        yield ManagedImage(name, platform, os_version, type="DOCKER")
