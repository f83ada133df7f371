// SPDX-License-Identifier: BSL-1.0
// Macros that headers of boards and systems define, where they bear names that a C++ library could use. All but `word` have
// a hostile replacement. The standard headers come first, since only the library's headers are under test.
//
// The amalgamator reads the names: the single header saves, undefines and restores those that it uses.
#include <array>
#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

// --- windows.h: minwindef.h, rpcndr.h, wingdi.h, combaseapi.h
#define min(a, b) hostile macro
#define max(a, b) hostile macro
#define small hostile macro
#define near hostile macro
#define far hostile macro
#define pascal hostile macro
#define cdecl hostile macro
#define interface hostile macro
#define hyper hostile macro
#define IN hostile macro
#define OUT hostile macro
#define OPTIONAL hostile macro
#define ERROR hostile macro
#define DELETE hostile macro
#define DIFFERENCE hostile macro
#define ABSOLUTE hostile macro
#define RELATIVE hostile macro
#define CONST hostile macro
#define VOID hostile macro
#define STRICT hostile macro

// --- Arduino.h: ArduinoCore-API Common.h, ArduinoCore-avr, -samd, the cores of ESP32, nRF52 and Teensy
#define abs(x) hostile macro
#define round(x) hostile macro
#define sq(x) hostile macro
#define radians(deg) hostile macro
#define degrees(rad) hostile macro
#define constrain(amt, low, high) hostile macro
#define bit(b) hostile macro
#define bitRead(value, bit) hostile macro
#define bitSet(value, bit) hostile macro
#define bitClear(value, bit) hostile macro
#define bitWrite(value, bit, bitvalue) hostile macro
#define lowByte(w) hostile macro
#define highByte(w) hostile macro
#define interrupts() hostile macro
#define noInterrupts() hostile macro
#define word(...) makeWord(__VA_ARGS__)
#define F(string_literal) hostile macro
#define PI hostile macro
#define EULER hostile macro
#define HIGH hostile macro
#define LOW hostile macro
#define INPUT hostile macro
#define OUTPUT hostile macro
#define CHANGE hostile macro
#define FALLING hostile macro
#define RISING hostile macro
#define DEFAULT hostile macro
#define EXTERNAL hostile macro
#define INTERNAL hostile macro
#define SERIAL hostile macro
#define DISPLAY hostile macro
#define DEC hostile macro
#define HEX hostile macro
#define OCT hostile macro
#define BIN hostile macro
#define A0 hostile macro
#define B0 hostile macro
#define B1 hostile macro

// --- avr-libc: avr/io.h, avr/interrupt.h, compat/ina90.h; SAMD: ASF compiler.h; CMSIS; ESP-IDF esp_compiler.h,
// --- Zephyr toolchain/gcc.h and sys/util.h, newlib ctype.h
#define sei() hostile macro
#define cli() hostile macro
#define input(port) hostile macro
#define output(port, val) hostile macro
#define PE hostile macro
#define DOR hostile macro
#define SP hostile macro
#define Assert(expr) hostile macro
#define unused(v) hostile macro
#define likely(x) hostile macro
#define unlikely(x) hostile macro
#define MIN(a, b) hostile macro
#define MAX(a, b) hostile macro
#define CLAMP(val, low, high) hostile macro
#define BIT(n) hostile macro
#define CONCAT(...) hostile macro
#define IN_RANGE(val, min, max) hostile macro
#define I2C hostile macro
#define USB hostile macro
#define ADC hostile macro
#define RTC hostile macro
#define _U hostile macro
#define _L hostile macro
#define _N hostile macro
#define _S hostile macro
#define _X hostile macro
#define _B hostile macro

// --- X11: X.h, Xlib.h; complex.h of C, which C++ programs can include; gettext's libintl.h wrappers
#define None hostile macro
#define Bool hostile macro
#define Status hostile macro
#define True hostile macro
#define False hostile macro
#define Always hostile macro
#define Success hostile macro
#define Above hostile macro
#define Below hostile macro
#define Complex hostile macro
#define I hostile macro
#define complex hostile macro
#define _(text) hostile macro
#define N_(text) hostile macro

// --- pthread.h of mingw-w64, curses.h, Qt's qobjectdefs.h
#define access(...) hostile macro
#define system(...) hostile macro
#define border(ls, rs, ts, bs, tl, tr, bl, br) hostile macro
#define erase() hostile macro
#define refresh() hostile macro
#define timeout(delay) hostile macro
#define emit hostile macro
#define signals hostile macro
#define slots hostile macro
#define foreach(variable, container) hostile macro

#ifdef HOSTILE_TO_PARTS  // only the single header compiles after these
#undef word
#define word(...) hostile macro
// --- lwip/sockets.h
#define accept(s, addr, addrlen) hostile macro
#define read(s, mem, len) hostile macro
#define write(s, dataptr, len) hostile macro
#define close(s) hostile macro
// --- X11 Xos.h, curses.h and term.h, pthread.h of mingw-w64, windows.foundation.h
#define index(s, c) hostile macro
#define clear() hostile macro
#define move(y, x) hostile macro
#define lines hostile macro
#define open(...) hostile macro
#define rewind(...) hostile macro
#define Size hostile macro
#endif
