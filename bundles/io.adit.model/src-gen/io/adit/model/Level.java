/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One named limit of a level rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Level#getName <em>Name</em>}</li>
 *   <li>{@link io.adit.model.Level#getSeverity <em>Severity</em>}</li>
 *   <li>{@link io.adit.model.Level#getLimit <em>Limit</em>}</li>
 *   <li>{@link io.adit.model.Level#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link io.adit.model.Level#getDelayOnSeconds <em>Delay On Seconds</em>}</li>
 *   <li>{@link io.adit.model.Level#getDelayOffSeconds <em>Delay Off Seconds</em>}</li>
 *   <li>{@link io.adit.model.Level#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getLevel()
 * @model
 * @generated
 */
public interface Level extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example alert, action or alarm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see io.adit.model.AditPackage#getLevel_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 (least) to 1000 (most), as in OPC UA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(int)
	 * @see io.adit.model.AditPackage#getLevel_Severity()
	 * @model required="true"
	 * @generated
	 */
	int getSeverity();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(int value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(double)
	 * @see io.adit.model.AditPackage#getLevel_Limit()
	 * @model required="true"
	 * @generated
	 */
	double getLimit();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(double value);

	/**
	 * Returns the value of the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the value must return beyond the limit before the level ends, in the unit of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hysteresis</em>' attribute.
	 * @see #setHysteresis(double)
	 * @see io.adit.model.AditPackage#getLevel_Hysteresis()
	 * @model
	 * @generated
	 */
	double getHysteresis();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getHysteresis <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hysteresis</em>' attribute.
	 * @see #getHysteresis()
	 * @generated
	 */
	void setHysteresis(double value);

	/**
	 * Returns the value of the '<em><b>Delay On Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the value must be beyond the limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay On Seconds</em>' attribute.
	 * @see #setDelayOnSeconds(double)
	 * @see io.adit.model.AditPackage#getLevel_DelayOnSeconds()
	 * @model
	 * @generated
	 */
	double getDelayOnSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getDelayOnSeconds <em>Delay On Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay On Seconds</em>' attribute.
	 * @see #getDelayOnSeconds()
	 * @generated
	 */
	void setDelayOnSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Delay Off Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the value must be back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay Off Seconds</em>' attribute.
	 * @see #setDelayOffSeconds(double)
	 * @see io.adit.model.AditPackage#getLevel_DelayOffSeconds()
	 * @model
	 * @generated
	 */
	double getDelayOffSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getDelayOffSeconds <em>Delay Off Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay Off Seconds</em>' attribute.
	 * @see #getDelayOffSeconds()
	 * @generated
	 */
	void setDelayOffSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the level is reached, for example a > 3 mm and b > 3 mm; only where the rule watches conditions, its limit means nothing then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see io.adit.model.AditPackage#getLevel_Condition()
	 * @model
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link io.adit.model.Level#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

} // Level
