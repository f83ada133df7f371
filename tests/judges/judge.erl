%% SPDX-License-Identifier: BSL-1.0
%% The reference judge: Erlang's asn1ct. Each line of the file is {'Type', Term, <<bytes>>}.
%%   erl -noshell -eval 'judge:both_ways("Judged", "values.terms")'
%%       The module must encode the term to exactly these bytes, and decode the bytes to exactly this term.
%%   erl -noshell -eval 'judge:old_reader("First", "newer.terms")'
%%       The module must decode the bytes of a later version to this term.
-module(judge).
-export([both_ways/2, old_reader/2]).

both_ways(Module, File) ->
    M = list_to_atom(Module),
    judge(File, fun({Type, Term, Bytes}) -> {catch M:encode(Type, Term), catch M:decode(Type, Bytes)} end,
          fun({_, Term, Bytes}) -> {{ok, Bytes}, {ok, Term}} end).

old_reader(Module, File) ->
    M = list_to_atom(Module),
    judge(File, fun({Type, _, Bytes}) -> without_bytes(catch M:decode(Type, Bytes)) end,
          fun({_, Term, _}) -> {ok, Term} end).

judge(File, Actual, Expected) ->
    {ok, Values} = file:consult(File),
    Wrong = lists:sum([compare(V, Actual(V), Expected(V)) || V <- Values]),
    io:format("Erlang: ~b values of ~s, ~b differences~n", [length(Values), File, Wrong]),
    halt(case Wrong of 0 when Values =/= [] -> 0; _ -> 1 end).

compare(_, Same, Same) -> 0;
compare({Type, _, _}, Actual, Expected) ->
    io:format("DIFFERS ~s~n  expected ~p~n  actual   ~p~n", [Type, Expected, Actual]),
    1.

%% Removes the bytes that asn1ct keeps of an unknown alternative.
without_bytes({asn1_ExtAlt, _}) -> asn1_ExtAlt;
without_bytes(T) when is_tuple(T) -> list_to_tuple(without_bytes(tuple_to_list(T)));
without_bytes([H | T]) -> [without_bytes(H) | without_bytes(T)];
without_bytes(M) when is_map(M) -> maps:map(fun(_, V) -> without_bytes(V) end, M);
without_bytes(T) -> T.
