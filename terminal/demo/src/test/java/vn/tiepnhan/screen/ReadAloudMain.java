package vn.tiepnhan.screen;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/** Starts another program with a {@link ReadAloud} beside it. Arguments: its class, and what it is to be given. */
final class ReadAloudMain {
    private ReadAloudMain() {}

    public static void main(String[] args) throws Throwable {
        ReadAloud.serve();
        Class<?> program = Class.forName(args[0]);
        MethodHandles.privateLookupIn(program, MethodHandles.lookup())
                .findStatic(program, "main", MethodType.methodType(void.class, String[].class))
                .invokeExact(Arrays.copyOfRange(args, 1, args.length));
    }
}
