/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An alarm that has reached a level, as one condition of an interlock.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Condition#getRule <em>Rule</em>}</li>
 *   <li>{@link io.adit.model.Condition#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.Condition#getLevel <em>Level</em>}</li>
 *   <li>{@link io.adit.model.Condition#getMaxAgeSeconds <em>Max Age Seconds</em>}</li>
 *   <li>{@link io.adit.model.Condition#isAcceptUncertain <em>Accept Uncertain</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose alarm. That of a template stands for one of the rules that it gives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' reference.
	 * @see #setRule(Rule)
	 * @see io.adit.model.AditPackage#getCondition_Rule()
	 * @model required="true"
	 * @generated
	 */
	Rule getRule();

	/**
	 * Sets the value of the '{@link io.adit.model.Condition#getRule <em>Rule</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(Rule value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the rule is that of a template: the channel for which; empty: the one that the inhibited rule is over, or else the only one of its asset, or of that of the command.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see io.adit.model.AditPackage#getCondition_Channel()
	 * @model
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link io.adit.model.Condition#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the level from which on it holds; empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see io.adit.model.AditPackage#getCondition_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link io.adit.model.Condition#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Max Age Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age of the newest value beyond which it is not usable; empty: three periods of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Age Seconds</em>' attribute.
	 * @see #setMaxAgeSeconds(Double)
	 * @see io.adit.model.AditPackage#getCondition_MaxAgeSeconds()
	 * @model
	 * @generated
	 */
	Double getMaxAgeSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Condition#getMaxAgeSeconds <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Age Seconds</em>' attribute.
	 * @see #getMaxAgeSeconds()
	 * @generated
	 */
	void setMaxAgeSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Accept Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: an UNCERTAIN value (stuck, late, of doubtful time or calibration) is usable; false: it counts as BAD, so the command is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accept Uncertain</em>' attribute.
	 * @see #setAcceptUncertain(boolean)
	 * @see io.adit.model.AditPackage#getCondition_AcceptUncertain()
	 * @model
	 * @generated
	 */
	boolean isAcceptUncertain();

	/**
	 * Sets the value of the '{@link io.adit.model.Condition#isAcceptUncertain <em>Accept Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accept Uncertain</em>' attribute.
	 * @see #isAcceptUncertain()
	 * @generated
	 */
	void setAcceptUncertain(boolean value);

} // Condition
