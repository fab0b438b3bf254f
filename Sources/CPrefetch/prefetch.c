// A target needs a source file; everything is in the header, so that it can be inlined.
#include "CPrefetch.h"
