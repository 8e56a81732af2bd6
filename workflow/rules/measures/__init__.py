"""The units of hours and time: half hours, months, working days."""
