package org.malin.bench;

/** The least that a program in Java can do. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
