/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition over channels that raises an alarm, with who does what then.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Rule#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.Rule#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link io.adit.model.Rule#isLatch <em>Latch</em>}</li>
 *   <li>{@link io.adit.model.Rule#isConfirm <em>Confirm</em>}</li>
 *   <li>{@link io.adit.model.Rule#getMaxShelveMinutes <em>Max Shelve Minutes</em>}</li>
 *   <li>{@link io.adit.model.Rule#getActions <em>Actions</em>}</li>
 *   <li>{@link io.adit.model.Rule#getGuard <em>Guard</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getRule()
 * @model abstract="true"
 * @generated
 */
public interface Rule extends Named {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see io.adit.model.AditPackage#getRule_Channel()
	 * @model required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link io.adit.model.Rule#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see io.adit.model.AditPackage#getRule_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link io.adit.model.Rule#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Latch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: stays until someone resets it, even when the condition is gone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latch</em>' attribute.
	 * @see #setLatch(boolean)
	 * @see io.adit.model.AditPackage#getRule_Latch()
	 * @model
	 * @generated
	 */
	boolean isLatch();

	/**
	 * Sets the value of the '{@link io.adit.model.Rule#isLatch <em>Latch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latch</em>' attribute.
	 * @see #isLatch()
	 * @generated
	 */
	void setLatch(boolean value);

	/**
	 * Returns the value of the '<em><b>Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: an acknowledged alarm has to be confirmed too, once it has been dealt with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirm</em>' attribute.
	 * @see #setConfirm(boolean)
	 * @see io.adit.model.AditPackage#getRule_Confirm()
	 * @model
	 * @generated
	 */
	boolean isConfirm();

	/**
	 * Sets the value of the '{@link io.adit.model.Rule#isConfirm <em>Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirm</em>' attribute.
	 * @see #isConfirm()
	 * @generated
	 */
	void setConfirm(boolean value);

	/**
	 * Returns the value of the '<em><b>Max Shelve Minutes</b></em>' attribute.
	 * The default value is <code>"480"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time for which people may shelve its alarm, in minutes; 0: not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Shelve Minutes</em>' attribute.
	 * @see #setMaxShelveMinutes(int)
	 * @see io.adit.model.AditPackage#getRule_MaxShelveMinutes()
	 * @model default="480"
	 * @generated
	 */
	int getMaxShelveMinutes();

	/**
	 * Sets the value of the '{@link io.adit.model.Rule#getMaxShelveMinutes <em>Max Shelve Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Shelve Minutes</em>' attribute.
	 * @see #getMaxShelveMinutes()
	 * @generated
	 */
	void setMaxShelveMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The action plan. A rule without one is an error.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getRule_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is in force; empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' containment reference.
	 * @see #setGuard(Guard)
	 * @see io.adit.model.AditPackage#getRule_Guard()
	 * @model containment="true"
	 * @generated
	 */
	Guard getGuard();

	/**
	 * Sets the value of the '{@link io.adit.model.Rule#getGuard <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' containment reference.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(Guard value);

} // Rule
