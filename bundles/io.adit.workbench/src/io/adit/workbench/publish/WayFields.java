package io.adit.workbench.publish;

import io.adit.workbench.FormFields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a dialog for the way to a target. */
record WayFields(
        Text tokenEndpoint,
        Text scope,
        Text audience,
        Text honoAudience,
        Text proxy,
        Text proxyUser,
        Text proxyPassword,
        Text noProxy,
        Text authorities) {
    private static final int HINT_WIDTH = 400;

    /** Makes them. @param form of two columns */
    static WayFields in(Composite form, TargetWay shown) {
        hint(form, Messages.tokensHint);
        Text endpoint = FormFields.text(form, Messages.tokenEndpoint, SWT.NONE, shown.tokenEndpoint());
        Text scope = FormFields.text(form, Messages.tokenScope, SWT.NONE, shown.scope());
        Text audience = FormFields.text(form, Messages.tokenAudience, SWT.NONE, shown.audience());
        Text honoAudience = FormFields.text(form, Messages.tokenAudienceOfHono, SWT.NONE, shown.honoAudience());
        hint(form, Messages.proxyHint);
        return new WayFields(
                endpoint,
                scope,
                audience,
                honoAudience,
                FormFields.text(form, Messages.proxy, SWT.NONE, shown.proxy()),
                FormFields.text(form, Messages.proxyUser, SWT.NONE, shown.proxyUser()),
                FormFields.text(form, Messages.proxyPassword, SWT.PASSWORD, shown.proxyPassword()),
                FormFields.text(form, Messages.reachedWithoutProxy, SWT.NONE, shown.noProxy()),
                FormFields.text(form, Messages.trustedCertificates, SWT.NONE, shown.authorities()));
    }

    private static void hint(Composite form, String text) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(HINT_WIDTH, SWT.DEFAULT)
                .grab(true, false)
                .applyTo(label);
    }

    /** What they hold. */
    TargetWay way() {
        return new TargetWay(
                text(tokenEndpoint),
                text(scope),
                text(audience),
                text(honoAudience),
                text(proxy),
                text(proxyUser),
                proxyPassword.getText(),
                text(noProxy),
                text(authorities));
    }

    private static String text(Text field) {
        return field.getText().strip();
    }
}
