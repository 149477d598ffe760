"""Component and workflow documents as typed objects, from and to YAML, and everything that is wrong with them."""
