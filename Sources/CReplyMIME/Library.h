#ifndef RM_LIBRARY_H
#define RM_LIBRARY_H

// Starts GMime once in the process and silences its log; libxml2 likewise.
void rm_start_gmime(void);
void rm_start_xml(void);

#endif
