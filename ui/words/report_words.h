#pragma once

#include "core/report/words.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// The words of a report in one language, independent of the window's.
class ReportWords : public report::Words {
public:
    explicit ReportWords(vocabulary::Language language, Digits digits = Digits::latin);

    std::string language() const override;
    bool isRightToLeft() const override;
    bool hasArabicDigits() const override;
    std::string text(report::Phrase phrase, const std::vector<std::string>& facts = {}) const override;
    std::string counted(report::CountedPhrase phrase, std::int64_t count) const override;
    std::string count(std::int64_t number) const override;
    std::string amount(const Money& money, report::Amounts amounts) const override;
    std::string amountWithCurrency(const Money& money, report::Amounts amounts) const override;
    std::string unit(const Currency& currency, report::Amounts amounts) const override;
    std::string percentNumber(std::int64_t part, std::int64_t whole) const override;
    std::string percent(const Fraction& share) const override;
    std::string date(const YearOrDate& date) const override;
    std::string time(const std::string& iso) const override;
    std::string party(const Party& party) const override;
    std::string word(std::string_view word) const override;
    std::string record(std::string_view table) const override;
    std::string reason(NeedReason reason) const override;
    std::string reason(OfferReason reason) const override;
    std::string reason(LeftOutReason reason) const override;
    std::string status(RunStatus status) const override;
    std::string list(const std::vector<std::string>& parts) const override;

private:
    Tongue tongue_;
    Formats formats_;
    Digits digits_;
};

} // namespace landbridge
