"""What tests share: a server whose answers, good and bad, are told in advance."""
