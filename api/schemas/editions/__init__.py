"""The shapes of editions, and of publishing, replaying and watching them."""
