# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Limits of the values in requests, as the API model states them; ``validation`` enforces them."""

from collections.abc import Mapping

from imagebuilder_typed.models._rule import Rule

__all__ = ["FIELD_RULES"]

_UserDataOverride = Rule(
    minimum=1,
    maximum=21847,
    pattern=r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\Z",
    expected="user data in Base64: base64.b64encode(script).decode()",
)
_AmiNameString = Rule(
    minimum=1,
    maximum=127,
    pattern=r"^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}\.]+[-_A-Za-z0-9}]\Z",
    expected="an AMI name: 3 or more of letters, digits, spaces and -_:.{}, with one of letters, digits and -_{} at either end",
)
_NonEmptyString = Rule(
    minimum=1,
    maximum=1024,
)
_AccountId = Rule(
    pattern=r"^[0-9]{12}\Z",
    expected="an AWS account id: 12 digits, as a string",
)
_AccountList = Rule(
    minimum=1,
    maximum=1536,
    item=_AccountId,
)
_TagValue = Rule(
    maximum=256,
)
_TagKey = Rule(
    minimum=1,
    maximum=128,
    pattern=r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z",
    expected="a tag key: letters, digits, white space and _.:/=+-@, not starting with aws:",
)
_TagMap = Rule(
    minimum=1,
    maximum=50,
    item=_TagValue,
    key=_TagKey,
)
_AutoDisableFailureCount = Rule(
    minimum=1,
    maximum=10,
)
_CapacityWaitTimeoutSeconds = Rule(
    minimum=0,
    maximum=3600,
)
_ImageBuildVersionArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    expected="the ARN of an image build: arn:aws:imagebuilder:<region>:<account>:image/<name>/<x.y.z>/<build>",
)
_ClientToken = Rule(
    minimum=1,
    maximum=64,
)
_LifecycleExecutionId = Rule(
    pattern=r"^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z",
    expected="a lifecycle execution id: lce- and a UUID",
)
_ComponentVersionArnOrBuildVersionArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))\Z",
    expected="the ARN of a component: arn:aws:imagebuilder:<region>:<account>:component/<name>/<x.y.z>, where nodes may be x, or with /<build> behind",
)
_ComponentParameterList = Rule(
    minimum=1,
)
_ComponentParameterName = Rule(
    minimum=1,
    maximum=256,
    pattern=r"[^\x00]+",
    expected="a parameter name without NUL characters",
)
_ComponentParameterValue = Rule(
    minimum=0,
    pattern=r"[^\x00]*",
    expected="text without NUL characters",
)
_ComponentParameterValueList = Rule(
    item=_ComponentParameterValue,
)
_StringList = Rule(
    item=_NonEmptyString,
)
_ResourceName = Rule(
    pattern=r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z",
    expected="a name of 3 to 128 letters, digits, spaces and -_, with no space at either end",
)
_VersionNumber = Rule(
    pattern=r"^[0-9]+\.[0-9]+\.[0-9]+\Z",
    expected="a version of three numbers, such as 1.0.0",
)
_OsVersion = Rule(
    minimum=1,
)
_OsVersionList = Rule(
    minimum=1,
    maximum=25,
    item=_OsVersion,
)
_InlineComponentData = Rule(
    minimum=1,
    maximum=16000,
    pattern=r"[^\x00]+",
    expected="a component document without NUL characters",
    document="ComponentDocument",
)
_WildcardVersionNumber = Rule(
    pattern=r"^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    expected="a version of three nodes, each a number or x, such as 1.0.0 or 1.x.x",
)
_ComponentConfigurationList = Rule(
    minimum=1,
)
_InlineDockerFileTemplate = Rule(
    minimum=1,
    maximum=16000,
    pattern=r"[^\x00]+",
    expected="a Dockerfile template without NUL characters",
)
_ImageRecipeArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    expected="the ARN of an image recipe: arn:aws:imagebuilder:<region>:<account>:image-recipe/<name>/<x.y.z>",
)
_ContainerRecipeArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    expected="the ARN of a container recipe: arn:aws:imagebuilder:<region>:<account>:container-recipe/<name>/<x.y.z>",
)
_InfrastructureConfigurationArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+\Z",
    expected="the ARN of an infrastructure configuration: arn:aws:imagebuilder:<region>:<account>:infrastructure-configuration/<name>",
)
_DistributionConfigurationArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+\Z",
    expected="the ARN of a distribution configuration: arn:aws:imagebuilder:<region>:<account>:distribution-configuration/<name>",
)
_RoleNameOrArn = Rule(
    minimum=1,
    maximum=2048,
    pattern=r"^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+\Z",
    expected="an IAM role, by name or by ARN: arn:aws:iam::<account>:role/<name>",
)
_AmiWatermarkName = Rule(
    minimum=3,
    maximum=128,
    pattern=r"^[A-Za-z0-9()\[\]./'@_\-][A-Za-z0-9 ()\[\]./'@_\-]{1,126}[A-Za-z0-9()\[\]./'@_\-]\Z",
    expected="a watermark name: letters, digits, spaces and ()[]./'@_-, with no space at either end",
)
_AmiWatermarksList = Rule(
    minimum=1,
    maximum=5,
    item=_AmiWatermarkName,
)
_InstanceProfileNameType = Rule(
    minimum=1,
    maximum=256,
    pattern=r"^[A-Za-z0-9_+=,.@-]+\Z",
    expected="the name of an instance profile (not its ARN): letters, digits and _+=,.@-",
)
_SecurityGroupIds = Rule(
    item=_NonEmptyString,
)
_SnsTopicArn = Rule(
    pattern=r"^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}\Z",
    expected="the ARN of a standard SNS topic: arn:aws:sns:<region>:<account>:<name>",
)
_ResourceTagMap = Rule(
    minimum=1,
    maximum=30,
    item=_TagValue,
    key=_TagKey,
)
_LifecyclePolicyDetails = Rule(
    minimum=1,
    maximum=3,
)
_InlineWorkflowData = Rule(
    minimum=1,
    maximum=16000,
    pattern=r"[^\x00]+",
    expected="a workflow document without NUL characters",
    document="WorkflowDocument",
)
_ComponentBuildVersionArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    expected="the ARN of a component build: arn:aws:imagebuilder:<region>:<account>:component/<name>/<x.y.z>/<build>",
)
_ImagePipelineArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+\Z",
    expected="the ARN of an image pipeline: arn:aws:imagebuilder:<region>:<account>:image-pipeline/<name>",
)
_LifecyclePolicyArn = Rule(
    maximum=1024,
    pattern=r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+\Z",
    expected="the ARN of a lifecycle policy: arn:aws:imagebuilder:<region>:<account>:lifecycle-policy/<name>",
)
_WorkflowBuildVersionArn = Rule(
    maximum=1024,
    pattern=r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    expected="the ARN of a workflow build: arn:aws:imagebuilder:<region>:<account>:workflow/<type>/<name>/<x.y.z>/<build>",
)
_LicenseConfigurationArn = Rule(
    pattern=r"^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32}\Z",
    expected="the ARN of a license configuration: arn:aws:license-manager:<region>:<account>:license-configuration:lic-<id>",
)
_LicenseConfigurationArnList = Rule(
    minimum=1,
    maximum=50,
    item=_LicenseConfigurationArn,
)
_LaunchTemplateConfigurationList = Rule(
    minimum=1,
    maximum=100,
)
_FastLaunchConfigurationList = Rule(
    minimum=1,
    maximum=1000,
)
_EbsIopsInteger = Rule(
    minimum=100,
    maximum=64000,
)
_EbsVolumeSizeInteger = Rule(
    minimum=1,
    maximum=16000,
)
_EbsVolumeThroughput = Rule(
    minimum=125,
    maximum=1000,
)
_MaxParallelLaunches = Rule(
    minimum=1,
)
_LaunchTemplateId = Rule(
    pattern=r"^lt-[a-z0-9-_]{17}\Z",
    expected="a launch template id: lt- and 17 characters",
)
_TargetResourceCount = Rule(
    minimum=1,
    maximum=10000,
)
_FilterName = Rule(
    pattern=r"^[a-zA-Z]{1,1024}\Z",
    expected="a filter name: letters only, such as platform",
)
_FilterValue = Rule(
    pattern='^[0-9a-zA-Z./_ :,{}"*-]{1,1024}\\Z',
    expected='a filter value: letters, digits, spaces and ./_:,{}"*-, 1024 at most',
)
_FilterValues = Rule(
    minimum=1,
    maximum=10,
    item=_FilterValue,
)
_ImageVersionArnOrBuildVersionArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))\Z",
    expected="the ARN of an image: arn:aws:imagebuilder:<region>:<account>:image/<name>/<x.y.z>, where nodes may be x, or with /<build> behind",
)
_ImageBuilderArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\.(?:x|[0-9]+)\.(?:x|[0-9]+))(?:/[0-9]+)?)?\Z",
    expected="the ARN of an Image Builder resource: arn:aws:imagebuilder:<region>:<account>:<kind>/<name>, with /<x.y.z> or /<x.y.z>/<build> for kinds that have versions",
)
_MarketplaceResourceLocation = Rule(
    maximum=1024,
    pattern=r"^s3://[^/]+/.+[^/]\Z",
    expected="an S3 location: s3://<bucket>/<key>, without a slash at its end",
)
_WorkflowExecutionId = Rule(
    pattern=r"^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z",
    expected="a workflow execution id: wf- and a UUID",
)
_WorkflowVersionArnOrBuildVersionArn = Rule(
    pattern=r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))\Z",
    expected="the ARN of a workflow: arn:aws:imagebuilder:<region>:<account>:workflow/<type>/<name>/<x.y.z>, where nodes may be x, or with /<build> behind",
)
_WorkflowStepExecutionId = Rule(
    pattern=r"^step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z",
    expected="a step execution id: step- and a UUID",
)
_LogGroupName = Rule(
    minimum=1,
    maximum=512,
    pattern=r"^[a-zA-Z0-9\-_/\.]{1,512}\Z",
    expected="a log group name: letters, digits and -_/., 512 at most",
)
_ImageScanFindingsFilterValues = Rule(
    minimum=1,
    maximum=1,
    item=_FilterValue,
)
_ImageScanningTypeList = Rule(
    minimum=1,
    maximum=1,
)
_ImageTestsTimeoutMinutes = Rule(
    minimum=60,
    maximum=1440,
)
_EmptyString = Rule(
    minimum=0,
    maximum=0,
)
_HttpTokens = Rule(
    pattern=r"optional|required",
    expected="optional or required",
)
_HttpPutResponseHopLimit = Rule(
    minimum=1,
    maximum=64,
)
_OrganizationArn = Rule(
    pattern=r"^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}\Z",
    expected="the ARN of an organization: arn:aws:organizations::<account>:organization/o-<id>",
)
_OrganizationArnList = Rule(
    minimum=1,
    maximum=25,
    item=_OrganizationArn,
)
_OrganizationalUnitArn = Rule(
    pattern=r"^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
    expected="the ARN of an organizational unit: arn:aws:organizations::<account>:ou/o-<id>/ou-<id>",
)
_OrganizationalUnitArnList = Rule(
    minimum=1,
    maximum=25,
    item=_OrganizationalUnitArn,
)
_LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue = Rule(
    minimum=1,
    maximum=365,
)
_LifecyclePolicyDetailFilterValue = Rule(
    minimum=1,
    maximum=1000,
)
_LifecyclePolicyDetailFilterRetainAtLeast = Rule(
    minimum=1,
    maximum=10,
)
_LifecyclePolicyResourceSelectionRecipes = Rule(
    minimum=1,
    maximum=50,
)
_ComponentVersionArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+\Z",
    expected="the ARN of a component version: arn:aws:imagebuilder:<region>:<account>:component/<name>/<x.y.z>, without build number",
)
_RestrictedInteger = Rule(
    minimum=1,
    maximum=100,
)
_PaginationToken = Rule(
    minimum=1,
    maximum=65535,
)
_FilterList = Rule(
    minimum=1,
    maximum=10,
)
_ImageVersionArn = Rule(
    pattern=r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+\Z",
    expected="the ARN of an image version: arn:aws:imagebuilder:<region>:<account>:image/<name>/<x.y.z>, without build number",
)
_ImageScanFindingsFilterList = Rule(
    minimum=1,
    maximum=1,
)
_WorkflowWildcardVersionArn = Rule(
    pattern=r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    expected="the ARN of a workflow version: arn:aws:imagebuilder:<region>:<account>:workflow/<type>/<name>/<x.y.z>, without build number",
)
_ResourcePolicyDocument = Rule(
    minimum=1,
    maximum=30000,
)
_UefiData = Rule(
    minimum=0,
    maximum=64000,
)
_Timezone = Rule(
    minimum=3,
    maximum=100,
    pattern=r"[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9-_+]+)*",
    expected="a time zone name, such as UTC or Europe/Paris",
)
_SsmParameterName = Rule(
    minimum=1,
    maximum=1011,
    pattern=r"^[a-zA-Z0-9_.\-\/]+\Z",
    expected="a parameter name: letters, digits and _.-/",
)
_TagKeyList = Rule(
    minimum=1,
    maximum=50,
    item=_TagKey,
)
_WindowsConfigurationImageIndex = Rule(
    minimum=1,
    maximum=4294967295,
)
_WorkflowParameterList = Rule(
    minimum=1,
)
_ParallelGroup = Rule(
    minimum=1,
    maximum=100,
    pattern=r"^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}\Z",
    expected="a group name: a letter or digit, then letters, digits and -_+#, 100 at most",
)
_WorkflowParameterName = Rule(
    minimum=1,
    maximum=128,
    pattern=r"[^\x00]+",
    expected="a parameter name without NUL characters",
)
_WorkflowParameterValue = Rule(
    minimum=0,
    pattern=r"[^\x00]*",
    expected="text without NUL characters",
)
_WorkflowParameterValueList = Rule(
    item=_WorkflowParameterValue,
)

FIELD_RULES: Mapping[str, Mapping[str, Rule]] = {
    "AdditionalInstanceConfiguration": {
        "user_data_override": _UserDataOverride,
    },
    "AmiDistributionConfiguration": {
        "name": _AmiNameString,
        "description": _NonEmptyString,
        "target_account_ids": _AccountList,
        "ami_tags": _TagMap,
        "kms_key_id": _NonEmptyString,
    },
    "AutoDisablePolicy": {
        "failure_count": _AutoDisableFailureCount,
    },
    "AutoScalingGroupConfiguration": {
        "name": _NonEmptyString,
        "capacity_wait_timeout_seconds": _CapacityWaitTimeoutSeconds,
    },
    "CancelImageCreationRequest": {
        "image_build_version_arn": _ImageBuildVersionArn,
        "client_token": _ClientToken,
    },
    "CancelLifecycleExecutionRequest": {
        "lifecycle_execution_id": _LifecycleExecutionId,
        "client_token": _ClientToken,
    },
    "ComponentConfiguration": {
        "component_arn": _ComponentVersionArnOrBuildVersionArn,
        "parameters": _ComponentParameterList,
    },
    "ComponentParameter": {
        "name": _ComponentParameterName,
        "value": _ComponentParameterValueList,
    },
    "ContainerDistributionConfiguration": {
        "description": _NonEmptyString,
        "container_tags": _StringList,
    },
    "CreateComponentRequest": {
        "name": _ResourceName,
        "semantic_version": _VersionNumber,
        "description": _NonEmptyString,
        "change_description": _NonEmptyString,
        "supported_os_versions": _OsVersionList,
        "data": _InlineComponentData,
        "kms_key_id": _NonEmptyString,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "CreateContainerRecipeRequest": {
        "name": _ResourceName,
        "description": _NonEmptyString,
        "semantic_version": _WildcardVersionNumber,
        "components": _ComponentConfigurationList,
        "dockerfile_template_data": _InlineDockerFileTemplate,
        "image_os_version_override": _NonEmptyString,
        "parent_image": _NonEmptyString,
        "tags": _TagMap,
        "working_directory": _NonEmptyString,
        "kms_key_id": _NonEmptyString,
        "client_token": _ClientToken,
    },
    "CreateDistributionConfigurationRequest": {
        "name": _ResourceName,
        "description": _NonEmptyString,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "CreateImagePipelineRequest": {
        "name": _ResourceName,
        "description": _NonEmptyString,
        "image_recipe_arn": _ImageRecipeArn,
        "container_recipe_arn": _ContainerRecipeArn,
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
        "distribution_configuration_arn": _DistributionConfigurationArn,
        "tags": _TagMap,
        "image_tags": _TagMap,
        "client_token": _ClientToken,
        "execution_role": _RoleNameOrArn,
    },
    "CreateImageRecipeRequest": {
        "name": _ResourceName,
        "description": _NonEmptyString,
        "semantic_version": _WildcardVersionNumber,
        "components": _ComponentConfigurationList,
        "parent_image": _NonEmptyString,
        "tags": _TagMap,
        "working_directory": _NonEmptyString,
        "ami_tags": _TagMap,
        "ami_watermarks": _AmiWatermarksList,
        "client_token": _ClientToken,
    },
    "CreateImageRequest": {
        "image_recipe_arn": _ImageRecipeArn,
        "container_recipe_arn": _ContainerRecipeArn,
        "distribution_configuration_arn": _DistributionConfigurationArn,
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
        "tags": _TagMap,
        "client_token": _ClientToken,
        "execution_role": _RoleNameOrArn,
    },
    "CreateInfrastructureConfigurationRequest": {
        "name": _ResourceName,
        "description": _NonEmptyString,
        "instance_profile_name": _InstanceProfileNameType,
        "security_group_ids": _SecurityGroupIds,
        "subnet_id": _NonEmptyString,
        "key_pair": _NonEmptyString,
        "sns_topic_arn": _SnsTopicArn,
        "resource_tags": _ResourceTagMap,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "CreateLifecyclePolicyRequest": {
        "name": _ResourceName,
        "description": _NonEmptyString,
        "execution_role": _RoleNameOrArn,
        "policy_details": _LifecyclePolicyDetails,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "CreateWorkflowRequest": {
        "name": _ResourceName,
        "semantic_version": _VersionNumber,
        "description": _NonEmptyString,
        "change_description": _NonEmptyString,
        "data": _InlineWorkflowData,
        "kms_key_id": _NonEmptyString,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "DeleteComponentRequest": {
        "component_build_version_arn": _ComponentBuildVersionArn,
    },
    "DeleteContainerRecipeRequest": {
        "container_recipe_arn": _ContainerRecipeArn,
    },
    "DeleteDistributionConfigurationRequest": {
        "distribution_configuration_arn": _DistributionConfigurationArn,
    },
    "DeleteImagePipelineRequest": {
        "image_pipeline_arn": _ImagePipelineArn,
    },
    "DeleteImageRecipeRequest": {
        "image_recipe_arn": _ImageRecipeArn,
    },
    "DeleteImageRequest": {
        "image_build_version_arn": _ImageBuildVersionArn,
    },
    "DeleteInfrastructureConfigurationRequest": {
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
    },
    "DeleteLifecyclePolicyRequest": {
        "lifecycle_policy_arn": _LifecyclePolicyArn,
    },
    "DeleteWorkflowRequest": {
        "workflow_build_version_arn": _WorkflowBuildVersionArn,
    },
    "DistributeImageRequest": {
        "source_image": _NonEmptyString,
        "distribution_configuration_arn": _DistributionConfigurationArn,
        "execution_role": _RoleNameOrArn,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "Distribution": {
        "region": _NonEmptyString,
        "license_configuration_arns": _LicenseConfigurationArnList,
        "launch_template_configurations": _LaunchTemplateConfigurationList,
        "fast_launch_configurations": _FastLaunchConfigurationList,
    },
    "EbsInstanceBlockDeviceSpecification": {
        "iops": _EbsIopsInteger,
        "kms_key_id": _NonEmptyString,
        "snapshot_id": _NonEmptyString,
        "volume_size": _EbsVolumeSizeInteger,
        "throughput": _EbsVolumeThroughput,
    },
    "EcrConfiguration": {
        "repository_name": _NonEmptyString,
        "container_tags": _StringList,
    },
    "FastLaunchConfiguration": {
        "max_parallel_launches": _MaxParallelLaunches,
        "account_id": _AccountId,
    },
    "FastLaunchLaunchTemplateSpecification": {
        "launch_template_id": _LaunchTemplateId,
        "launch_template_name": _NonEmptyString,
        "launch_template_version": _NonEmptyString,
    },
    "FastLaunchSnapshotConfiguration": {
        "target_resource_count": _TargetResourceCount,
    },
    "Filter": {
        "name": _FilterName,
        "values": _FilterValues,
    },
    "GetComponentPolicyRequest": {
        "component_arn": _ComponentBuildVersionArn,
    },
    "GetComponentRequest": {
        "component_build_version_arn": _ComponentVersionArnOrBuildVersionArn,
    },
    "GetContainerRecipePolicyRequest": {
        "container_recipe_arn": _ContainerRecipeArn,
    },
    "GetContainerRecipeRequest": {
        "container_recipe_arn": _ContainerRecipeArn,
    },
    "GetDistributionConfigurationRequest": {
        "distribution_configuration_arn": _DistributionConfigurationArn,
    },
    "GetImagePipelineRequest": {
        "image_pipeline_arn": _ImagePipelineArn,
    },
    "GetImagePolicyRequest": {
        "image_arn": _ImageBuildVersionArn,
    },
    "GetImageRecipePolicyRequest": {
        "image_recipe_arn": _ImageRecipeArn,
    },
    "GetImageRecipeRequest": {
        "image_recipe_arn": _ImageRecipeArn,
    },
    "GetImageRequest": {
        "image_build_version_arn": _ImageVersionArnOrBuildVersionArn,
    },
    "GetInfrastructureConfigurationRequest": {
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
    },
    "GetLifecycleExecutionRequest": {
        "lifecycle_execution_id": _LifecycleExecutionId,
    },
    "GetLifecyclePolicyRequest": {
        "lifecycle_policy_arn": _LifecyclePolicyArn,
    },
    "GetMarketplaceResourceRequest": {
        "resource_arn": _ImageBuilderArn,
        "resource_location": _MarketplaceResourceLocation,
    },
    "GetWorkflowExecutionRequest": {
        "workflow_execution_id": _WorkflowExecutionId,
    },
    "GetWorkflowRequest": {
        "workflow_build_version_arn": _WorkflowVersionArnOrBuildVersionArn,
    },
    "GetWorkflowStepExecutionRequest": {
        "step_execution_id": _WorkflowStepExecutionId,
    },
    "ImageLoggingConfiguration": {
        "log_group_name": _LogGroupName,
    },
    "ImageScanFindingsFilter": {
        "name": _FilterName,
        "values": _ImageScanFindingsFilterValues,
    },
    "ImageScanningConfiguration": {
        "image_scanning_types": _ImageScanningTypeList,
    },
    "ImageTestsConfiguration": {
        "timeout_minutes": _ImageTestsTimeoutMinutes,
    },
    "ImportComponentRequest": {
        "name": _ResourceName,
        "semantic_version": _VersionNumber,
        "description": _NonEmptyString,
        "change_description": _NonEmptyString,
        "data": _NonEmptyString,
        "kms_key_id": _NonEmptyString,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "ImportDiskImageRequest": {
        "name": _ResourceName,
        "semantic_version": _VersionNumber,
        "description": _NonEmptyString,
        "platform": _NonEmptyString,
        "os_version": _OsVersion,
        "execution_role": _RoleNameOrArn,
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "ImportVmImageRequest": {
        "name": _NonEmptyString,
        "semantic_version": _VersionNumber,
        "description": _NonEmptyString,
        "os_version": _OsVersion,
        "vm_import_task_id": _NonEmptyString,
        "tags": _TagMap,
        "client_token": _ClientToken,
    },
    "InstanceBlockDeviceMapping": {
        "device_name": _NonEmptyString,
        "virtual_name": _NonEmptyString,
        "no_device": _EmptyString,
    },
    "InstanceConfiguration": {
        "image": _NonEmptyString,
    },
    "InstanceMetadataOptions": {
        "http_tokens": _HttpTokens,
        "http_put_response_hop_limit": _HttpPutResponseHopLimit,
    },
    "LaunchPermissionConfiguration": {
        "user_ids": _AccountList,
        "user_groups": _StringList,
        "organization_arns": _OrganizationArnList,
        "organizational_unit_arns": _OrganizationalUnitArnList,
    },
    "LaunchTemplateConfiguration": {
        "launch_template_id": _LaunchTemplateId,
        "account_id": _AccountId,
    },
    "LifecyclePolicyDetailExclusionRules": {
        "tag_map": _TagMap,
    },
    "LifecyclePolicyDetailExclusionRulesAmis": {
        "regions": _StringList,
        "shared_accounts": _AccountList,
        "tag_map": _TagMap,
    },
    "LifecyclePolicyDetailExclusionRulesAmisLastLaunched": {
        "value": _LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue,
    },
    "LifecyclePolicyDetailFilter": {
        "value": _LifecyclePolicyDetailFilterValue,
        "retain_at_least": _LifecyclePolicyDetailFilterRetainAtLeast,
    },
    "LifecyclePolicyResourceSelection": {
        "recipes": _LifecyclePolicyResourceSelectionRecipes,
        "tag_map": _TagMap,
    },
    "LifecyclePolicyResourceSelectionRecipe": {
        "name": _ResourceName,
        "semantic_version": _WildcardVersionNumber,
    },
    "ListComponentBuildVersionsRequest": {
        "component_version_arn": _ComponentVersionArn,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListComponentsRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListContainerRecipesRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListDistributionConfigurationsRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImageBuildVersionsRequest": {
        "image_version_arn": _ImageVersionArn,
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImagePackagesRequest": {
        "image_build_version_arn": _ImageBuildVersionArn,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImagePipelineImagesRequest": {
        "image_pipeline_arn": _ImagePipelineArn,
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImagePipelinesRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImageRecipesRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImageScanFindingAggregationsRequest": {
        "next_token": _PaginationToken,
    },
    "ListImageScanFindingsRequest": {
        "filters": _ImageScanFindingsFilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListImagesRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListInfrastructureConfigurationsRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListLifecycleExecutionResourcesRequest": {
        "lifecycle_execution_id": _LifecycleExecutionId,
        "parent_resource_id": _NonEmptyString,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListLifecycleExecutionsRequest": {
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
        "resource_arn": _ImageBuilderArn,
    },
    "ListLifecyclePoliciesRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListTagsForResourceRequest": {
        "resource_arn": _ImageBuilderArn,
    },
    "ListWaitingWorkflowStepsRequest": {
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListWorkflowBuildVersionsRequest": {
        "workflow_version_arn": _WorkflowWildcardVersionArn,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "ListWorkflowExecutionsRequest": {
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
        "image_build_version_arn": _ImageBuildVersionArn,
    },
    "ListWorkflowStepExecutionsRequest": {
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
        "workflow_execution_id": _WorkflowExecutionId,
    },
    "ListWorkflowsRequest": {
        "filters": _FilterList,
        "max_results": _RestrictedInteger,
        "next_token": _PaginationToken,
    },
    "PipelineLoggingConfiguration": {
        "image_log_group_name": _LogGroupName,
        "pipeline_log_group_name": _LogGroupName,
    },
    "Placement": {
        "availability_zone": _NonEmptyString,
        "host_id": _NonEmptyString,
        "host_resource_group_arn": _NonEmptyString,
    },
    "PutComponentPolicyRequest": {
        "component_arn": _ComponentBuildVersionArn,
        "policy": _ResourcePolicyDocument,
    },
    "PutContainerRecipePolicyRequest": {
        "container_recipe_arn": _ContainerRecipeArn,
        "policy": _ResourcePolicyDocument,
    },
    "PutImagePolicyRequest": {
        "image_arn": _ImageBuildVersionArn,
        "policy": _ResourcePolicyDocument,
    },
    "PutImageRecipePolicyRequest": {
        "image_recipe_arn": _ImageRecipeArn,
        "policy": _ResourcePolicyDocument,
    },
    "RegisterImageOptions": {
        "uefi_data": _UefiData,
    },
    "RetryImageRequest": {
        "image_build_version_arn": _ImageBuildVersionArn,
        "client_token": _ClientToken,
    },
    "S3ExportConfiguration": {
        "role_name": _NonEmptyString,
        "s3_bucket": _NonEmptyString,
        "s3_prefix": _NonEmptyString,
    },
    "S3Logs": {
        "s3_bucket_name": _NonEmptyString,
        "s3_key_prefix": _NonEmptyString,
    },
    "Schedule": {
        "schedule_expression": _NonEmptyString,
        "timezone": _Timezone,
    },
    "SendWorkflowStepActionRequest": {
        "step_execution_id": _WorkflowStepExecutionId,
        "image_build_version_arn": _ImageBuildVersionArn,
        "reason": _NonEmptyString,
        "client_token": _ClientToken,
    },
    "SsmParameterConfiguration": {
        "ami_account_id": _AccountId,
        "parameter_name": _SsmParameterName,
    },
    "StartImagePipelineExecutionRequest": {
        "image_pipeline_arn": _ImagePipelineArn,
        "client_token": _ClientToken,
        "tags": _TagMap,
    },
    "StartResourceStateUpdateRequest": {
        "resource_arn": _ImageBuildVersionArn,
        "execution_role": _RoleNameOrArn,
        "client_token": _ClientToken,
    },
    "TagResourceRequest": {
        "resource_arn": _ImageBuilderArn,
        "tags": _TagMap,
    },
    "TargetContainerRepository": {
        "repository_name": _NonEmptyString,
    },
    "UntagResourceRequest": {
        "resource_arn": _ImageBuilderArn,
        "tag_keys": _TagKeyList,
    },
    "UpdateDistributionConfigurationRequest": {
        "distribution_configuration_arn": _DistributionConfigurationArn,
        "description": _NonEmptyString,
        "client_token": _ClientToken,
    },
    "UpdateImagePipelineRequest": {
        "image_pipeline_arn": _ImagePipelineArn,
        "description": _NonEmptyString,
        "image_recipe_arn": _ImageRecipeArn,
        "container_recipe_arn": _ContainerRecipeArn,
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
        "distribution_configuration_arn": _DistributionConfigurationArn,
        "client_token": _ClientToken,
        "execution_role": _RoleNameOrArn,
        "image_tags": _TagMap,
    },
    "UpdateInfrastructureConfigurationRequest": {
        "infrastructure_configuration_arn": _InfrastructureConfigurationArn,
        "description": _NonEmptyString,
        "instance_profile_name": _InstanceProfileNameType,
        "security_group_ids": _SecurityGroupIds,
        "subnet_id": _NonEmptyString,
        "key_pair": _NonEmptyString,
        "sns_topic_arn": _SnsTopicArn,
        "resource_tags": _ResourceTagMap,
        "client_token": _ClientToken,
    },
    "UpdateLifecyclePolicyRequest": {
        "lifecycle_policy_arn": _LifecyclePolicyArn,
        "description": _NonEmptyString,
        "execution_role": _RoleNameOrArn,
        "policy_details": _LifecyclePolicyDetails,
        "client_token": _ClientToken,
    },
    "WindowsConfiguration": {
        "image_index": _WindowsConfigurationImageIndex,
    },
    "WorkflowConfiguration": {
        "workflow_arn": _WorkflowVersionArnOrBuildVersionArn,
        "parameters": _WorkflowParameterList,
        "parallel_group": _ParallelGroup,
    },
    "WorkflowParameter": {
        "name": _WorkflowParameterName,
        "value": _WorkflowParameterValueList,
    },
}
"""Rules by the class of a structure and the name of its field."""
