"""Spells whole numbers from standard input, one a line, with the Vietnamese rules of the system's ICU library."""

import ctypes
import ctypes.util
import re
import sys

SPELLOUT = 5
library = ctypes.util.find_library("icui18n")
if library is None:
    sys.exit("no ICU library")
version = re.search(r"\.so\.(\d+)", library).group(1)
icu = ctypes.CDLL(library)
unum_open = getattr(icu, "unum_open_" + version)
unum_open.restype = ctypes.c_void_p
unum_open.argtypes = [
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_int32,
    ctypes.c_char_p,
    ctypes.c_void_p,
    ctypes.POINTER(ctypes.c_int),
]
unum_format = getattr(icu, "unum_formatInt64_" + version)
unum_format.restype = ctypes.c_int32
unum_format.argtypes = [
    ctypes.c_void_p,
    ctypes.c_int64,
    ctypes.c_void_p,
    ctypes.c_int32,
    ctypes.c_void_p,
    ctypes.POINTER(ctypes.c_int),
]
status = ctypes.c_int(0)
formatter = unum_open(SPELLOUT, None, 0, b"vi", None, ctypes.byref(status))
buffer = (ctypes.c_uint16 * 512)()
words = []
for line in sys.stdin:
    length = unum_format(formatter, int(line), buffer, 512, None, ctypes.byref(status))
    words.append(bytes(buffer)[: length * 2].decode("utf-16-le"))
sys.stdout.buffer.write("\n".join(words).encode())
