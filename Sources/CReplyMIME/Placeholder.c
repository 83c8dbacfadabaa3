#include "CReplyMIME.h"
