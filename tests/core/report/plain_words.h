#pragma once

#include "core/report/words.h"

namespace landbridge::test {

/// Words that show what was asked for, without a language: "reaches(1,2)".
class PlainWords : public report::Words {
public:
    bool rightToLeft = false;

    std::string language() const override { return rightToLeft ? "ar" : "en"; }
    bool isRightToLeft() const override { return rightToLeft; }
    bool hasArabicDigits() const override { return false; }
    std::string text(report::Phrase phrase, const std::vector<std::string>& facts) const override
    {
        return "p" + std::to_string(static_cast<int>(phrase)) + list(facts);
    }
    std::string counted(report::CountedPhrase phrase, std::int64_t count) const override
    {
        return "c" + std::to_string(static_cast<int>(phrase)) + ":" + std::to_string(count);
    }
    std::string count(std::int64_t number) const override { return std::to_string(number); }
    std::string amount(const Money& money, report::Amounts) const override
    {
        return amountText(money.minor, money.currency.decimals);
    }
    std::string amountWithCurrency(const Money& money, report::Amounts amounts) const override
    {
        return money.currency.code() + amount(money, amounts);
    }
    std::string unit(const Currency& currency, report::Amounts) const override { return currency.code(); }
    std::string percentNumber(std::int64_t part, std::int64_t whole) const override
    {
        return whole == 0 ? "100" : std::to_string(part * 100 / whole);
    }
    std::string percent(const Fraction& share) const override { return share.text(); }
    std::string date(const YearOrDate& date) const override { return date.text(); }
    std::string time(const std::string& iso) const override { return iso; }
    std::string party(const Party& party) const override { return party.name; }
    std::string word(std::string_view word) const override { return std::string(word); }
    std::string record(std::string_view table) const override { return std::string(table); }
    std::string reason(NeedReason reason) const override { return std::string(wordOf(reason)); }
    std::string reason(OfferReason reason) const override { return std::string(wordOf(reason)); }
    std::string reason(LeftOutReason reason) const override { return std::string(wordOf(reason)); }
    std::string status(RunStatus status) const override { return std::string(wordOf(status)); }
    std::string list(const std::vector<std::string>& parts) const override
    {
        std::string out;
        for (const std::string& part : parts)
            out += "(" + part + ")";
        return out;
    }
};

} // namespace landbridge::test
