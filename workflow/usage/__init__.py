"""How often rows, rules and guards are hit: counted behind the work, and deciding nothing."""
