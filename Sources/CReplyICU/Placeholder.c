#include "CReplyICU.h"
