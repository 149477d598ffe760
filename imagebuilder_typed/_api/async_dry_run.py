# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""The operations that support dry runs, for the async client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed._call.dry_run_result import DryRunResult
from imagebuilder_typed.models._documents import documents

__all__ = ["AsyncDryRunOperations"]


class AsyncDryRunOperations:
    """The methods of the async ``client.dry_run``."""

    __slots__ = ()

    async def create_component(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: models.Platform | Literal["Windows", "Linux", "macOS"],
        description: str | None = None,
        change_description: str | None = None,
        supported_os_versions: Sequence[str] | None = None,
        data: str | documents.ComponentDocument | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_component`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the component. Letter case, spaces and underscores do not distinguish names, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has changed.
            platform: Operating system family that the component is written for. Recipes for another family cannot use it.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024 characters.
            supported_os_versions: Operating system versions that it works on, such as ``Amazon Linux 2023``. The version of a recipe's base image, where it is known, must begin with one of them. 1 to 25 entries.
            data: The YAML document itself: its text, or a ``documents.ComponentDocument``, which becomes its text. Larger ones go to S3; give either this or ``uri``. 1 to 16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access. Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_component"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "platform": platform,
                "description": description,
                "change_description": change_description,
                "supported_os_versions": supported_os_versions,
                "data": data,
                "uri": uri,
                "kms_key_id": kms_key_id,
                "tags": tags,
                "client_token": client_token,
            },
        )

    async def create_container_recipe(
        self,
        *,
        container_type: models.ContainerType | Literal["DOCKER"],
        name: str,
        semantic_version: str,
        parent_image: str,
        target_repository: models.TargetContainerRepository,
        description: str | None = None,
        components: Sequence[models.ComponentConfiguration] | None = None,
        instance_configuration: models.InstanceConfiguration | None = None,
        dockerfile_template_data: str | None = None,
        dockerfile_template_uri: str | None = None,
        platform_override: models.Platform | Literal["Windows", "Linux", "macOS"] | None = None,
        image_os_version_override: str | None = None,
        tags: Mapping[str, str] | None = None,
        working_directory: str | None = None,
        kms_key_id: str | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_container_recipe`` would succeed. Nothing is made or changed.

        Args:
            container_type: Kind of container; Docker is the only one.
            name: Name of the recipe; with the version unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            semantic_version: Version, ``<major>.<minor>.<patch>``. Must be new for this name.
            parent_image: Base image: an Image Builder image ARN, or a registry URI such as ``amazonlinux:latest``. 1 to 1024 characters.
            target_repository: Repository that the image is pushed to. It must exist in the Region of the build.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            components: Components to apply, in this order, each only once. None may be deprecated or disabled when the recipe is made. At least 1 entry.
            instance_configuration: EC2 instance that builds and tests the container image.
            dockerfile_template_data: The Dockerfile template. Placeholders such as ``{{{ imagebuilder:parentImage }}}`` are filled in at build time. 1 to 16000 characters.
            dockerfile_template_uri: S3 URI of the Dockerfile template. It is read once, when the recipe is made; later changes to the object have no effect. Give either this or ``dockerfile_template_data``.
            platform_override: Operating system family of a custom base image: Linux or Windows.
            image_os_version_override: Operating system version of a base image from a registry. Not for Image Builder images, which have their own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            working_directory: Directory that build and test work in. 1 to 1024 characters.
            kms_key_id: KMS key, by key or alias ARN, with which the stored template is encrypted. Left out, the service uses a key of its own. 1 to 1024 characters.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_container_recipe"],
            {
                "container_type": container_type,
                "name": name,
                "semantic_version": semantic_version,
                "parent_image": parent_image,
                "target_repository": target_repository,
                "description": description,
                "components": components,
                "instance_configuration": instance_configuration,
                "dockerfile_template_data": dockerfile_template_data,
                "dockerfile_template_uri": dockerfile_template_uri,
                "platform_override": platform_override,
                "image_os_version_override": image_os_version_override,
                "tags": tags,
                "working_directory": working_directory,
                "kms_key_id": kms_key_id,
                "client_token": client_token,
            },
        )

    async def create_distribution_configuration(
        self,
        *,
        name: str,
        distributions: Sequence[models.Distribution],
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_distribution_configuration`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the configuration, unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            distributions: Settings for each target Region, one item per Region.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_distribution_configuration"],
            {
                "name": name,
                "distributions": distributions,
                "description": description,
                "tags": tags,
                "client_token": client_token,
            },
        )

    async def create_image_pipeline(
        self,
        *,
        name: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: models.ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: models.Schedule | None = None,
        status: models.PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: Mapping[str, str] | None = None,
        image_tags: Mapping[str, str] | None = None,
        image_scanning_configuration: models.ImageScanningConfiguration | None = None,
        workflows: Sequence[models.WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: models.PipelineLoggingConfiguration | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_image_pipeline`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the pipeline, unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances that build and test.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            image_recipe_arn: ARN of the image recipe to build. Give either this or ``container_recipe_arn``.
            container_recipe_arn: ARN of the container recipe to build. Give either this or ``image_recipe_arn``.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, images stay in the account and Region that build them.
            image_tests_configuration: Whether to test between build and distribution. Tests run when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package list from the image. True when left out.
            schedule: When to build. Left out, the pipeline runs by hand only.
            status: Whether the schedule is in force; enabled when left out. Manual runs work either way.
            tags: Tags of the pipeline itself, as key and value; its images get ``image_tags``. 1 to 50 entries.
            image_tags: Tags for the images of scheduled runs, as key and value. Image Builder puts them on its image; AMIs get theirs from ``ami_tags`` in the distribution configuration. 1 to 50 entries.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run instead of the service's own: without a test workflow among them nothing is tested. Requires ``execution_role``.
            execution_role: IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the service-linked role is used. 1 to 2048 characters.
            logging_configuration: CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need an ``execution_role`` that may write to them.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_image_pipeline"],
            {
                "name": name,
                "infrastructure_configuration_arn": infrastructure_configuration_arn,
                "description": description,
                "image_recipe_arn": image_recipe_arn,
                "container_recipe_arn": container_recipe_arn,
                "distribution_configuration_arn": distribution_configuration_arn,
                "image_tests_configuration": image_tests_configuration,
                "enhanced_image_metadata_enabled": enhanced_image_metadata_enabled,
                "schedule": schedule,
                "status": status,
                "tags": tags,
                "image_tags": image_tags,
                "image_scanning_configuration": image_scanning_configuration,
                "workflows": workflows,
                "execution_role": execution_role,
                "logging_configuration": logging_configuration,
                "client_token": client_token,
            },
        )

    async def create_image_recipe(
        self,
        *,
        name: str,
        semantic_version: str,
        parent_image: str,
        description: str | None = None,
        components: Sequence[models.ComponentConfiguration] | None = None,
        block_device_mappings: Sequence[models.InstanceBlockDeviceMapping] | None = None,
        tags: Mapping[str, str] | None = None,
        working_directory: str | None = None,
        additional_instance_configuration: models.AdditionalInstanceConfiguration | None = None,
        ami_tags: Mapping[str, str] | None = None,
        ami_watermarks: Sequence[str] | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_image_recipe`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the recipe; with the version unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            semantic_version: Version, ``<major>.<minor>.<patch>``. Must be new for this name.
            parent_image: Base image: an AMI id, an Image Builder image ARN, ``ssm:`` with the name or ARN of a parameter, or a Marketplace product id. An AMI must be in this Region and open to the account. 1 to 1024 characters.
            description: Free text about the recipe. Also the description of its AMIs in the build Region, unless distribution sets one. 1 to 1024 characters.
            components: Components to apply, in this order, each only once. None may be deprecated or disabled when the recipe is made. With none, the base image is taken as it is. At least 1 entry.
            block_device_mappings: Block devices of the build instance and of the AMI, such as a larger root volume or further volumes.
            tags: Tags of the recipe itself, as key and value; AMIs get ``ami_tags``. 1 to 50 entries.
            working_directory: Directory that build and test work in. Left out: ``/tmp`` on Linux and macOS, ``C:/`` on Windows. 1 to 1024 characters.
            additional_instance_configuration: Launch script and Systems Manager agent of the build instance.
            ami_tags: Tags for the AMI that the build makes, as key and value, before it is distributed. 1 to 50 entries.
            ami_watermarks: Names of watermarks to put on the AMI. They mark its lineage and pass on to every copy. An AMI that has any cannot be made public. 1 to 5 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_image_recipe"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "parent_image": parent_image,
                "description": description,
                "components": components,
                "block_device_mappings": block_device_mappings,
                "tags": tags,
                "working_directory": working_directory,
                "additional_instance_configuration": additional_instance_configuration,
                "ami_tags": ami_tags,
                "ami_watermarks": ami_watermarks,
                "client_token": client_token,
            },
        )

    async def create_infrastructure_configuration(
        self,
        *,
        name: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: Sequence[str] | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_id: str | None = None,
        logging: models.Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
        resource_tags: Mapping[str, str] | None = None,
        instance_metadata_options: models.InstanceMetadataOptions | None = None,
        placement: models.Placement | None = None,
        parent_instance: models.ParentInstanceConfiguration | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_infrastructure_configuration`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the configuration, unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            instance_profile_name: IAM instance profile of build and test instances. Must exist in the account and allow Systems Manager. 1 to 256 characters.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            instance_types: Instance types to choose from, by availability. Left out, the service picks compatible ones; on a Dedicated Host only those that it supports are used.
            security_group_ids: Security groups of build and test instances. Required with ``subnet_id``.
            subnet_id: Subnet of build and test instances. Requires ``security_group_ids``. 1 to 1024 characters.
            logging: S3 location for logs of build and test.
            key_pair: EC2 key pair for logging in to build and test instances, to debug them. 1 to 1024 characters.
            terminate_instance_on_failure: Whether instances are terminated after a failure; true when left out. False keeps them for debugging, running and billed.
            terminate_instance_on_completion: Whether instances are terminated after a build that did not fail. True when left out.
            sns_topic_arn: SNS topic that gets a message about each build. A standard topic, not FIFO, that the caller may publish to; if encrypted, with a key of the same account.
            tags: Tags of the configuration itself, as key and value; instances get ``resource_tags``. 1 to 50 entries.
            resource_tags: Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to 30 entries.
            instance_metadata_options: Metadata service settings of build and test instances. Left out, EC2's defaults hold.
            placement: Hardware that build and test instances run on. Left out: shared hardware.
            parent_instance: Auto Scaling group to take the build instance from, instead of launching one. For the build phase only; the execution role must be allowed to describe the group and to tag and detach its instances.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_infrastructure_configuration"],
            {
                "name": name,
                "instance_profile_name": instance_profile_name,
                "description": description,
                "instance_types": instance_types,
                "security_group_ids": security_group_ids,
                "subnet_id": subnet_id,
                "logging": logging,
                "key_pair": key_pair,
                "terminate_instance_on_failure": terminate_instance_on_failure,
                "terminate_instance_on_completion": terminate_instance_on_completion,
                "sns_topic_arn": sns_topic_arn,
                "tags": tags,
                "resource_tags": resource_tags,
                "instance_metadata_options": instance_metadata_options,
                "placement": placement,
                "parent_instance": parent_instance,
                "client_token": client_token,
            },
        )

    async def create_lifecycle_policy(
        self,
        *,
        name: str,
        execution_role: str,
        resource_type: models.LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: Sequence[models.LifecyclePolicyDetail],
        resource_selection: models.LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: models.LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_lifecycle_policy`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the policy, unique in account and Region; cannot be changed. Letter case, spaces and underscores do not distinguish names.
            execution_role: IAM role, by name or ARN, under which the policy acts. The caller must be allowed to pass it, and it must trust Image Builder. 1 to 2048 characters.
            resource_type: Kind of image to look after; cannot be changed. Container images can only be deleted, not deprecated or disabled.
            policy_details: The rules, at most one for each action. 1 to 3 entries.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            status: Whether the policy runs; enabled when left out.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_lifecycle_policy"],
            {
                "name": name,
                "execution_role": execution_role,
                "resource_type": resource_type,
                "policy_details": policy_details,
                "resource_selection": resource_selection,
                "description": description,
                "status": status,
                "tags": tags,
                "client_token": client_token,
            },
        )

    async def create_workflow(
        self,
        *,
        name: str,
        semantic_version: str,
        type: models.WorkflowType | Literal["BUILD", "TEST", "DISTRIBUTION"],
        description: str | None = None,
        change_description: str | None = None,
        data: str | documents.WorkflowDocument | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> DryRunResult:
        """Check whether ``client.create_workflow`` would succeed. Nothing is made or changed.

        Args:
            name: Name of the workflow. Letter case, spaces and underscores do not distinguish names, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has changed.
            type: Stage of an image build for which it is made. The steps must be ones that the stage allows.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024 characters.
            data: The YAML document itself: its text, or a ``documents.WorkflowDocument``, which becomes its text. Larger ones go to S3; give either this or ``uri``. 1 to 16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access. Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            ImageBuilderError: The service did not answer the question, because of throttling or a lost connection, for example.
            DryRunExecutedError: The service did the work despite the dry run.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateWorkflow.html
        """
        return await async_call_path_of(self).dry_run(
            OPERATIONS["create_workflow"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "type": type,
                "description": description,
                "change_description": change_description,
                "data": data,
                "uri": uri,
                "kms_key_id": kms_key_id,
                "tags": tags,
                "client_token": client_token,
            },
        )
