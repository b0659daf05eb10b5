"""Checks an iCalendar file on standard input with libical's strict rules (RFC 5545 and 5546); prints what is wrong."""
import ctypes
import sys

ical = ctypes.CDLL("libical.so.3")
for name in ("icalparser_parse_string", "icalcomponent_as_ical_string"):
    getattr(ical, name).restype = ctypes.c_void_p
ical.icalparser_parse_string.argtypes = [ctypes.c_char_p]
for name in ("icalcomponent_as_ical_string", "icalrestriction_check", "icalcomponent_count_errors"):
    getattr(ical, name).argtypes = [ctypes.c_void_p]

component = ical.icalparser_parse_string(sys.stdin.buffer.read())
if not component:
    sys.exit("no component found")
sound = ical.icalrestriction_check(component)
errors = ical.icalcomponent_count_errors(component)
text = ctypes.string_at(ical.icalcomponent_as_ical_string(component)).decode()
print("\n".join(line for line in text.splitlines() if line.startswith("X-LIC-ERROR")))
sys.exit(0 if sound and errors == 0 else 1)
