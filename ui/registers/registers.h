#pragma once

#include "ui/registers/register_page.h"

namespace landbridge {

/// What states need, with what is requested, covered and open.
class NeedsPage : public RegisterPage {
    Q_OBJECT

public:
    explicit NeedsPage(const PageContext& context);

    QString id() const override { return page_id::kNeeds; }
    PageGroup group() const override { return PageGroup::round; }
    QString icon() const override { return QStringLiteral("needs"); }
    QString title() const override;
    QString count() const override;
    bool show(const Place& place) override;

protected:
    RegisterContent content(const RegisterScope& scope) const override;
    RecordCells newCells() const override;
    std::vector<FormFigure> figures(const rules::Inputs& inputs, const std::string& key) const override;
};

/// What donors offer, with what is committed already.
class OffersPage : public RegisterPage {
    Q_OBJECT

public:
    explicit OffersPage(const PageContext& context);

    QString id() const override { return page_id::kOffers; }
    PageGroup group() const override { return PageGroup::round; }
    QString icon() const override { return QStringLiteral("offers"); }
    QString title() const override;
    QString count() const override;
    bool show(const Place& place) override;

protected:
    RegisterContent content(const RegisterScope& scope) const override;
    RecordCells newCells() const override;
    std::vector<FormFigure> figures(const rules::Inputs& inputs, const std::string& key) const override;
};

/// States, donors and everybody else.
class OrganisationsPage : public RegisterPage {
    Q_OBJECT

public:
    explicit OrganisationsPage(const PageContext& context);

    QString id() const override { return page_id::kOrganisations; }
    PageGroup group() const override { return PageGroup::round; }
    QString icon() const override { return QStringLiteral("organisations"); }
    QString title() const override;
    QString count() const override;
    bool show(const Place& place) override;

protected:
    RegisterContent content(const RegisterScope& scope) const override;
    RecordCells newCells() const override;
    std::vector<FormFigure> figures(const rules::Inputs& inputs, const std::string& key) const override;
};

} // namespace landbridge
