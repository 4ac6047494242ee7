namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class ClosingFormsTests
{
    private const string Running = "We met the ambassador, and he was in good spirits all day.";

    [Theory]
    [InlineData("FILIPPOV.\nNo. 3410\n5 October 1950", "signature: FILIPPOV.", "filing: No. 3410 5 October 1950")]
    [InlineData("(H e g e n)\nSecretary of State", "signature: (H e g e n) Secretary of State")]
    [InlineData("signed Everhartz\n[GDR] Ambassador", "signature: signed Everhartz [GDR] Ambassador")]
    [InlineData("/–/ Jerzy Morawski", "signature: /–/ Jerzy Morawski")]
    [InlineData("[–] Jerzy Michałowski", "signature: [–] Jerzy Michałowski")]
    [InlineData("József Kovács sgd.", "signature: József Kovács sgd.")]
    [InlineData("[Signed:] Enver Hoxha", "signature: [Signed:] Enver Hoxha")]
    [InlineData("A. GROMYKO          D. USTINOV\n29 October 1979\nNo. 1032/gs", "signature: A. GROMYKO", "signature: D. USTINOV", "filing: 29 October 1979 No. 1032/gs")]
    [InlineData("A. Gromyko Yu. Andropov D. Ustinov", "signature: A. Gromyko", "signature: Yu. Andropov", "signature: D. Ustinov")]
    [InlineData("Yu. Andropov, A. Gromyko\n25 October 1962", "signature: Yu. Andropov,", "signature: A. Gromyko", "dateline: 25 October 1962")]
    [InlineData("Yours sincerely,\nR.K. Nehru\n\nShri S. Dutt,\nForeign Secretary,\nNew Delhi.", "paragraph: Yours sincerely,", "signature: R.K. Nehru", "distribution: Shri S. Dutt, Foreign Secretary, New Delhi.")]
    [InlineData("Yours sincerely,\n(R.K. Nehru)\n\nCopy to:\n(i) Shri Apa B. Pant, Political Officer, Gangtok.\n(ii) P.S. to Prime Minister.", "paragraph: Yours sincerely,", "signature: (R.K. Nehru)", "distribution: Copy to: (i) Shri Apa B. Pant, Political Officer, Gangtok. (ii) P.S. to Prime Minister.")]
    [InlineData("Ambassador of the USSR in the MPR [Signature] V[asily]. Orlov", "signature: Ambassador of the USSR in the MPR [Signature] V[asily]. Orlov")]
    [InlineData("Consul [signed] Orlov\n14.IV.46\nNo 8/sh", "signature: Consul [signed] Orlov", "filing: 14.IV.46 No 8/sh")]
    [InlineData("Publisher of the newspaper Sowing and\nDirector of the newspaper Harvest\n[signature]\n/Jan Nowak/", "signature: Publisher of the newspaper Sowing and Director of the newspaper Harvest [signature] /Jan Nowak/")]
    [InlineData("Secretary of the CC CPSU M. Suslov", "signature: Secretary of the CC CPSU M. Suslov")]
    [InlineData("Head of the International Department     B. Ponomarev", "signature: Head of the International Department B. Ponomarev")]
    [InlineData("The Ambassador\n(signed) Tarabanov", "signature: The Ambassador (signed) Tarabanov")]
    [InlineData("With communist greetings,\nFor the Central Committee of the Party of Labor\nFirst Secretary\nEnver Hoxha", "paragraph: With communist greetings,", "signature: For the Central Committee of the Party of Labor First Secretary Enver Hoxha")]
    [InlineData("For the Minister:\nZoltán Komócsin", "signature: For the Minister: Zoltán Komócsin")]
    [InlineData("Yours sincerely,\n[signature]\nT. N. Kaul\nJoint Secretary to the Government of India", "paragraph: Yours sincerely,", "signature: [signature] T. N. Kaul Joint Secretary to the Government of India")]
    [InlineData("Note taken by Ya. Tsevel\n3rd Secretary\n30 May 1962", "signature: Note taken by Ya. Tsevel 3rd Secretary", "dateline: 30 May 1962")]
    [InlineData("P. Yudin\n\nAttachment: 3 pages", "signature: P. Yudin", "paragraph: Attachment: 3 pages")]
    [InlineData("P. Yudin\n\nAttached: 3 pages.", "signature: P. Yudin", "paragraph: Attached: 3 pages.")]
    [InlineData("P. Yudin\n\nSent to print 10 May 1957", "signature: P. Yudin", "paragraph: Sent to print 10 May 1957")]
    [InlineData("P. Yudin\n\nAgreed with Comrade Orlov.", "signature: P. Yudin", "paragraph: Agreed with Comrade Orlov.")]
    [InlineData("L. Brezhnev\n\nAuthentic: [illegible signature]", "signature: L. Brezhnev", "paragraph: Authentic: [illegible signature]")]
    [InlineData("A. ALEKSEEV\n\n2-ak\n3.XI.62", "signature: A. ALEKSEEV", "paragraph: 2-ak", "dateline: 3.XI.62")]
    [InlineData("P. YUDIN\n\nvm/ts\nOutgoing No. 2845", "signature: P. YUDIN", "paragraph: vm/ts", "filing: Outgoing No. 2845")]
    [InlineData("I. Bencze\nSecond Secretary\n\nSeen: K. Fendler, Ambassador", "signature: I. Bencze Second Secretary", "paragraph: Seen: K. Fendler, Ambassador")]
    [InlineData("Sincerely,\n\nHenry A. Kissinger\n\nHis Excellency\nChou En-lai\nPremier of the State Council", "paragraph: Sincerely,", "signature: Henry A. Kissinger", "distribution: His Excellency Chou En-lai Premier of the State Council")]
    [InlineData("Jawaharlal Nehru\n\nTo\nShri K.M. Panikkar,\nAmbassador of India,\nPeking.", "signature: Jawaharlal Nehru", "distribution: To Shri K.M. Panikkar, Ambassador of India, Peking.")]
    [InlineData("N. Popescu\n\nComrade N. Ceaușescu\nComrade C. Mănescu", "signature: N. Popescu", "distribution: Comrade N. Ceaușescu Comrade C. Mănescu")]
    [InlineData("To Cde. D.T. Shepilov\nFar Eastern Department\nTo file", "distribution: To Cde. D.T. Shepilov Far Eastern Department To file")]
    [InlineData("Deciphered by Kowalska on 3 November 1962", "filing: Deciphered by Kowalska on 3 November 1962")]
    [InlineData("P. Yudin\n\n– Comrade Puja", "signature: P. Yudin", "distribution: – Comrade Puja")]
    [InlineData("P. Yudin\n\n- Comrade Puja", "signature: P. Yudin", "distribution: - Comrade Puja")]
    [InlineData("P. Yudin\n\n• Comrade Puja", "signature: P. Yudin", "distribution: • Comrade Puja")]
    [InlineData("Ambassador-at-Large of People’s Poland\nJan Nowak", "signature: Ambassador-at-Large of People’s Poland Jan Nowak")]
    [InlineData("Ambassador of [North] Korea\nPak Il", "signature: Ambassador of [North] Korea Pak Il")]
    [InlineData("Chargé d’Affaires of the People's Republic\nJan Nowak", "signature: Chargé d’Affaires of the People's Republic Jan Nowak")]
    [InlineData("The Ambassador\nJan Nowak", "signature: The Ambassador Jan Nowak")]
    [InlineData("Acting Ambassador\nJan Nowak", "signature: Acting Ambassador Jan Nowak")]
    public void Each_line_of_a_foot_is_what_its_form_says(string closing, params string[] blocks) => Assert.Equal(blocks, Told.Blocks(Closing(closing)));

    [Theory]
    [InlineData("(End)")]
    [InlineData("(Laughter)")]
    [InlineData("Comrade Kim Il Sung")]
    [InlineData("CC KWP")]
    [InlineData("Hurrah.")]
    [InlineData("Far Eastern Department")]
    [InlineData("For the harvest")]
    [InlineData("For the file")]
    [InlineData("Secretary of the CC CPSU")]
    [InlineData("The Secretary met Orlov")]
    [InlineData("Secretary of the CC [signed the paper] in Moscow")]
    [InlineData("Drafted by: WHLuers")]
    [InlineData("Beijing, 6 May")]
    [InlineData("to-day")]
    [InlineData("Adopted: to approve the draft.")]
    [InlineData("The meeting ended at 11.40.")]
    [InlineData("1. Far East   2. Near East")]
    [InlineData("President Reagan – Good")]
    [InlineData("President Reagan — Good")]
    [InlineData("President Reagan - Good")]
    [InlineData("Ambassador of Poland.")]
    public void Other_lines_are_no_signature(string closing) => Assert.DoesNotContain(Closing(closing), static block => block is SignatureBlock);

    [Theory]
    [InlineData("We came to terms with the Embassy")]
    [InlineData("Far Eastern Department")]
    [InlineData("To")]
    [InlineData("His Excellency was tired")]
    [InlineData("One for all")]
    [InlineData("Comrade Mao was in good spirits")]
    public void Other_lines_are_no_recipients(string closing) => Assert.DoesNotContain(Closing(closing), static block => block is DistributionBlock);

    [Theory]
    [InlineData("CC CPSU/18-18/ March 3, 1989/ 0443OP/To Be Returned to the General Department", "by CC CPSU | date 1989-03-03 | number 0443OP")]
    [InlineData("USSR EMBASSY      [USSR MFA Far      [USSR MFA General\nIN THE DPRK       East Department stamp:      Secretariat stamp:\nNº 135 SECRET     Incoming Nº 01712s SECRET     Incoming Nº 03412s\n10 August 1960    17 August 1960]      19 August 1960]", "by USSR MFA Far East Department | date 1960-08-17 | number 01712s")]
    [InlineData("USSR EMBASSY [USSR MFA Far [USSR MFA General\nIN THE DPRK East Department stamp: Secretariat stamp:\nNº 135 SECRET Incoming Nº 01712s SECRET Incoming Nº 03412s]", "number 135")]
    [InlineData("CPSU CC stamp: 29788\n5 September 1969 Korea]", "by CPSU CC | date 1969-09-05 | number 29788")]
    public void Stamps_stand_at_either_end(string text, string parts)
    {
        var head = Assert.Single(Openings.Opening(new Cursor(text)).Value.OfType<FilingBlock>());
        var foot = Assert.Single(Closing(text).OfType<FilingBlock>());
        Assert.All([head, foot], stamp => Assert.Equal(parts, Told.Parts(("by", stamp.By), ("date", stamp.Date?.Edtf?.ToString()), ("number", stamp.Number))));
    }

    [Theory]
    [InlineData("and/or either/or")]
    [InlineData("A/B/C/D")]
    [InlineData("[one [two")]
    public void Slashes_and_brackets_alone_are_no_stamp(string text) => Assert.DoesNotContain(Closing(text), static block => block is FilingBlock);

    private static Block[] Closing(string closing) => [.. Bodies.Read(new($"{Running}\n\n{Running}\n\n{closing}"), "").Blocks.Skip(2)];
}
