/// The tasks of the benchmarks in FParsec, as its tutorial teaches it.
module ArchiveParse.Benchmarks.FParsec.Splitter

open System
open FParsec

type private Rule<'T> = Parser<'T, unit>

let private isLabel each = Char.IsLetter each || " ,()[]".Contains(char each)

let private label: Rule<string> = attempt (manyMinMaxSatisfyL 1 40 isLabel "label" .>> pstring ": ")

let private line: Rule<string> = restOfLine false

let private paragraphBreak: Rule<unit> = skipNewline >>. skipNewline

let private continuation: Rule<string> = attempt (paragraphBreak >>. notFollowedBy label >>. line)

let private turn: Rule<struct (string * string)> =
    pipe3 label line (many continuation) (fun label first more -> struct (label, String.Join("\n\n", first :: more)))

let private turns: Rule<struct (string * string) list> = sepBy1 turn paragraphBreak .>> eof

let private labelledLine: Rule<struct (string * string)> =
    pipe2 (label <|>% null) (many1Satisfy (fun each -> each <> '\n')) (fun label rest -> struct (label, rest))

let private lines: Rule<struct (string * string) list> =
    spaces >>. sepEndBy labelledLine (skipNewline >>. spaces) .>> eof

let private read rule text =
    match run rule text with
    | Success(found, _, _) -> found
    | Failure(message, _, _) -> failwith message

/// The turns of a conversation: label and text.
let Turns (text: string) = read turns text

/// The lines of a text that are not blank: label, or null where there is none, and the rest.
let Lines (text: string) = read lines text
