// The main job with AWS's own SDK for JavaScript. Arguments: the server's URL and a region. Prints the image as JSON.
"use strict";

const {
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImagePipelineCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  GetImageCommand,
  ImagebuilderClient,
  ListImagesCommand,
  ListTagsForResourceCommand,
  ResourceAlreadyExistsException,
  StartImagePipelineExecutionCommand,
  TagResourceCommand,
} = require("@aws-sdk/client-imagebuilder");

const [endpoint, region] = process.argv.slice(2);
const client = new ImagebuilderClient({
  endpoint,
  region,
  maxAttempts: 1,
  credentials: { accessKeyId: "testing", secretAccessKey: "testing" },
});

const data = `
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: SayHello
        action: ExecuteBash
        inputs:
          commands: ["echo hello"]
`;

async function main() {
  const { componentBuildVersionArn: componentArn } = await client.send(
    new CreateComponentCommand({ name: "hello", semanticVersion: "1.0.0", platform: "Linux", data }),
  );
  const recipe = {
    name: "golden",
    semanticVersion: "1.0.0",
    parentImage: `arn:aws:imagebuilder:${region}:aws:image/amazon-linux-2023-x86/x.x.x`,
    components: [{ componentArn }],
  };
  const { imageRecipeArn } = await client.send(new CreateImageRecipeCommand(recipe));
  let refused;
  try {
    await client.send(new CreateImageRecipeCommand(recipe));
  } catch (error) {
    refused = error instanceof ResourceAlreadyExistsException && error.$metadata.httpStatusCode;
  }
  const { infrastructureConfigurationArn } = await client.send(
    new CreateInfrastructureConfigurationCommand({ name: "small", instanceProfileName: "builder" }),
  );
  const { distributionConfigurationArn } = await client.send(
    new CreateDistributionConfigurationCommand({
      name: "here",
      distributions: [{ region, amiDistributionConfiguration: {} }],
    }),
  );
  const { imagePipelineArn } = await client.send(
    new CreateImagePipelineCommand({
      name: "nightly",
      imageRecipeArn,
      infrastructureConfigurationArn,
      distributionConfigurationArn,
    }),
  );
  await client.send(new TagResourceCommand({ resourceArn: imagePipelineArn, tags: { team: "platform" } }));
  const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn: imagePipelineArn }));
  const { imageBuildVersionArn } = await client.send(new StartImagePipelineExecutionCommand({ imagePipelineArn }));
  const states = [];
  let image;
  while (states.at(-1) !== "AVAILABLE" && states.length < 20) {
    ({ image } = await client.send(new GetImageCommand({ imageBuildVersionArn })));
    states.push(image.state.status);
  }
  const { imageVersionList } = await client.send(new ListImagesCommand({ owner: "Self" }));
  console.log(JSON.stringify({ image, states, tags, refused, listed: imageVersionList.length }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
