"""Speed and memory of this package beside raw boto3, as ratios: ``python -m benchmarks``."""
