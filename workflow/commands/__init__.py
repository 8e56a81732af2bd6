"""One function per verb: the only writer. Each takes the service and the actor first."""
