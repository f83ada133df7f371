%% SPDX-License-Identifier: BSL-1.0
%% The reference judge: Erlang's asn1ct. Each line of the file is {'Type', Term, <<octets>>}.
%%   erl -noshell -eval 'judge:both_ways("Judged", "values.terms")'   the module must encode the term to just these octets,
%%                                                                    and decode these octets to just that term
%%   erl -noshell -eval 'judge:old_reader("First", "newer.terms")'    it must decode octets of a later version to that term
-module(judge).
-export([both_ways/2, old_reader/2]).

both_ways(Module, File) ->
    M = list_to_atom(Module),
    judge(File, fun({Type, Term, Octets}) -> {catch M:encode(Type, Term), catch M:decode(Type, Octets)} end,
          fun({_, Term, Octets}) -> {{ok, Octets}, {ok, Term}} end).

old_reader(Module, File) ->
    M = list_to_atom(Module),
    judge(File, fun({Type, _, Octets}) -> without_octets(catch M:decode(Type, Octets)) end, fun({_, Term, _}) -> {ok, Term} end).

judge(File, Made, Expected) ->
    {ok, Values} = file:consult(File),
    Wrong = lists:sum([compare(V, Made(V), Expected(V)) || V <- Values]),
    io:format("Erlang: ~b values of ~s, ~b differences~n", [length(Values), File, Wrong]),
    halt(case Wrong of 0 when Values =/= [] -> 0; _ -> 1 end).

compare(_, Same, Same) -> 0;
compare({Type, _, _}, Made, Expected) ->
    io:format("DIFFERS ~s~n  expected ~p~n  made     ~p~n", [Type, Expected, Made]),
    1.

%% An alternative that the module does not know, without the octets that it kept.
without_octets({asn1_ExtAlt, _}) -> asn1_ExtAlt;
without_octets(T) when is_tuple(T) -> list_to_tuple(without_octets(tuple_to_list(T)));
without_octets([H | T]) -> [without_octets(H) | without_octets(T)];
without_octets(M) when is_map(M) -> maps:map(fun(_, V) -> without_octets(V) end, M);
without_octets(T) -> T.
