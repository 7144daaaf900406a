#include "ui/widgets/search_field.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

#include "ui/support/icon_engine.h"

namespace landbridge {

SearchField::SearchField(const QString& prompt, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    addAction(icon(QStringLiteral("search"), Token::muted), QLineEdit::LeadingPosition)->setEnabled(true);
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace landbridge
