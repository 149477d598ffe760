"""What tests share: a server with scripted answers, good and bad."""
