"""The command in Chinese: its help, and the sentences of click itself. English stays in the code."""
