// Z3's C interface. Its handles are pointers to types that are never completed, which Swift imports as one
// and the same opaque pointer; with a complete type each handle has a type of its own in Swift too.
#pragma once
#define DEFINE_TYPE(T) typedef struct _##T { char opaque; } *T
#include <z3.h>
