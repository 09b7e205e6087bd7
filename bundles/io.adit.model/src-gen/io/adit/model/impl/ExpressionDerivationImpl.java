/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.ExpressionDerivation;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expression Derivation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.ExpressionDerivationImpl#getExpression <em>Expression</em>}</li>
 *   <li>{@link io.adit.model.impl.ExpressionDerivationImpl#getWaitSeconds <em>Wait Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpressionDerivationImpl extends DerivationImpl implements ExpressionDerivation {
	/**
	 * The default value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPRESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected String expression = EXPRESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double WAIT_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double waitSeconds = WAIT_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpressionDerivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.EXPRESSION_DERIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpression() {
		return expression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpression(String newExpression) {
		String oldExpression = expression;
		expression = newExpression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.EXPRESSION_DERIVATION__EXPRESSION, oldExpression, expression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWaitSeconds() {
		return waitSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitSeconds(Double newWaitSeconds) {
		Double oldWaitSeconds = waitSeconds;
		waitSeconds = newWaitSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.EXPRESSION_DERIVATION__WAIT_SECONDS, oldWaitSeconds, waitSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.EXPRESSION_DERIVATION__EXPRESSION:
				return getExpression();
			case AditPackage.EXPRESSION_DERIVATION__WAIT_SECONDS:
				return getWaitSeconds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.EXPRESSION_DERIVATION__EXPRESSION:
				setExpression((String)newValue);
				return;
			case AditPackage.EXPRESSION_DERIVATION__WAIT_SECONDS:
				setWaitSeconds((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.EXPRESSION_DERIVATION__EXPRESSION:
				setExpression(EXPRESSION_EDEFAULT);
				return;
			case AditPackage.EXPRESSION_DERIVATION__WAIT_SECONDS:
				setWaitSeconds(WAIT_SECONDS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.EXPRESSION_DERIVATION__EXPRESSION:
				return EXPRESSION_EDEFAULT == null ? expression != null : !EXPRESSION_EDEFAULT.equals(expression);
			case AditPackage.EXPRESSION_DERIVATION__WAIT_SECONDS:
				return WAIT_SECONDS_EDEFAULT == null ? waitSeconds != null : !WAIT_SECONDS_EDEFAULT.equals(waitSeconds);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (expression: ");
		result.append(expression);
		result.append(", waitSeconds: ");
		result.append(waitSeconds);
		result.append(')');
		return result.toString();
	}

} //ExpressionDerivationImpl
