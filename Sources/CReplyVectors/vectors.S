/* The word vectors, byte for byte as they stand in Lexicons/<language>/vectors.bin.
 *
 * They lie in read-only memory of the binary: a page is loaded when a word of it is looked up. A new
 * language is one word more in the list below. The build does not see that a file has changed: touch
 * this one.
 */

        .section .rodata
        .p2align 4
        .globl rl_vectors_begin
        .hidden rl_vectors_begin
rl_vectors_begin:

        .irp language, de, en, es, fr, it, nl, pl, ru, sv, zh
        .incbin "\language/vectors.bin"
        .p2align 4
        .endr

        .globl rl_vectors_end
        .hidden rl_vectors_end
rl_vectors_end:

        .section .note.GNU-stack, "", @progbits
